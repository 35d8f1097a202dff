import type { Words } from './words';

/** The article before a date: `il 5 maggio`, `l’8 maggio`; the first of a month is ordinal. */
const withArticle = (article: string, elided: string) => (date: string) =>
  /^(8|11) /.test(date) ? `${elided}${date}` : `${article} ${date.replace(/^1 /, '1º ')}`;
const il = withArticle('il', 'l’');
const dal = withArticle('dal', 'dall’');
const del = withArticle('del', 'dell’');

export const it: Words = {
  share: ({ amount, rate, base, line, invoice }) =>
    `${amount}: ${rate} di ${base} netti per «${line}» sulla fattura ${invoice}.`,
  rounded: (exact) => `Arrotondato una sola volta, sulla riga, a partire da ${exact}.`,
  flat: ({ amount, base, line, invoice }) =>
    `${amount}: un importo fisso per «${line}» sulla fattura ${invoice} (${base} netti).`,
  takenBack: ({ amount, base, line, invoice, creditNote }) =>
    `${amount}: la nota di credito ${creditNote} ha tolto ${base} netti da «${line}» della fattura ${invoice} e, con essi, la relativa quota di commissione.`,
  notTakenBack: ({ base, line, invoice, creditNote }) =>
    `Non è stato ripreso nulla: la nota di credito ${creditNote} ha tolto ${base} netti da «${line}» della fattura ${invoice}, ma non la commissione.`,
  endedBefore: ({ amount, line, invoice, creditNote }) =>
    `${amount}: «${line}» della fattura ${invoice} è stata pagata dopo che un rimborso aveva chiuso il periodo di provvigioni del cliente; la nota di credito ${creditNote}, che lo ha chiuso, è stata segnalata più tardi.`,
  rule: ({ rule, programme, version, from }) =>
    `Regola ${rule} di ${programme}, versione ${version}, in vigore ${dal(from)}.`,
  override: ({ programme, version, from }) =>
    `Concordato solo con questo partner; prevale sulle regole di ${programme}, versione ${version}, in vigore ${dal(from)}.`,
  tier: ({ tier, since, clients }) =>
    `Livello ${tier}, raggiunto ${il(since)}, con ${clients} ${clients === 1 ? 'cliente' : 'clienti'} con un servizio attivo.`,
  noTier: 'Non era richiesto alcun livello.',
  window: (month, months) => `Mese ${month} dei ${months} in cui il cliente genera commissioni.`,
  pending: (until) => `In attesa: il periodo di attesa termina ${il(until)}.`,
  byHand: 'In seguito viene approvata da una persona.',
  held: (reason) => `Trattenuta da una persona: ${reason}.`,
  declined: (on, reason) => `Rifiutata da una persona ${il(on)}: ${reason}.`,
  approved: (on) => `Approvata ${il(on)}.`,
  expected: (on) => `Il pagamento è previsto per ${il(on)}.`,
  inPayout: 'Fa parte di un pagamento in corso.',
  paid: (on) => `Pagata ${il(on)}.`,
  nothing: {
    NO_PARTNER: () => 'Il cliente non era attribuito a nessun partner.',
    NO_PROGRAMME: () => 'Nessuna versione del programma era in vigore.',
    NOT_ENROLLED: () => 'Il partner non partecipava al programma.',
    NOT_ELIGIBLE: ({ eligibility }) => it.notEligible[eligibility ?? 'NOT_ACCEPTED'],
    BEFORE_WINDOW: ({ windowFrom }) =>
      windowFrom
        ? `Si riferisce a un periodo precedente alla prima fattura ricorrente del cliente, ${del(windowFrom)}, con cui iniziano i suoi premi.`
        : 'Il cliente non ha ancora pagato alcuna fattura ricorrente, con cui iniziano i suoi premi.',
    WINDOW_OVER: ({ windowMonths, windowFrom, windowUntil }) =>
      `I ${windowMonths} mesi in cui il cliente genera commissioni sono iniziati ${il(windowFrom ?? '–')} e sono terminati ${il(windowUntil ?? '–')}.`,
    WINDOW_ENDED: ({ windowEndedOn, windowEnd }) =>
      windowEnd === 'REFUND'
        ? `Il cliente non genera più commissioni ${dal(windowEndedOn ?? '–')}: un piano ricorrente gli è stato rimborsato.`
        : `Il cliente non genera più commissioni ${dal(windowEndedOn ?? '–')}: non aveva più un piano ricorrente.`,
    BELOW_FIRST_TIER: ({ clients }) =>
      `Il partner aveva ${clients ?? 0} ${clients === 1 ? 'cliente' : 'clienti'} con un servizio attivo, il che non basta per il primo livello.`,
    NO_RULE: () => 'Il programma non promette nulla per una riga del genere.',
    ROUNDS_TO_NOTHING: () => 'Non è stato pagato nulla, o così poco che la quota si arrotonda a zero.',
    IMPORTED: () => 'È stata pagata altrove e qui soltanto registrata.',
    NOT_PAID: () => 'La fattura non è pagata.',
    NEVER_PAID: () => 'Il cliente non ha ancora pagato nulla.',
  },
  notEligible: {
    ATTRIBUTED: 'Il cliente non conta per il suo partner.',
    INVITED_FIRST: 'Il cliente non conta per il suo partner.',
    ALREADY_CUSTOMER: 'Il cliente non è idoneo: aveva già un piano ricorrente a pagamento prima dell’invito.',
    NOT_ACCEPTED: 'Il cliente non è idoneo: non è stato invitato o non ha accettato.',
    OTHER_PARTNER: 'Il cliente non è idoneo: appartiene a un altro partner.',
  },
};
