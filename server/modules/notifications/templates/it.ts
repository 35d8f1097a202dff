import { claimsInItalian } from './claims';
import { joiningInItalian } from './joining';
import { noticesInItalian } from './notices';
import { payoutsInItalian } from './payouts';
import { oneCommission, type Facts, type Words } from './words';

const days = (count: number) => (count === 1 ? '1 giorno' : `${count} giorni`);
const hours = (count: number) => (count === 1 ? '1 ora' : `${count} ore`);
const subject = (facts: Facts) => `#${facts.text('number')} ${facts.text('subject')}`;

export const it: Words = {
  greeting: (name) => `Buongiorno ${name},`,
  linkBelow: 'Se il pulsante non funziona, apra questo indirizzo:',
  footer: (operator) => `Riceve questo messaggio perché ha un account presso ${operator}.`,

  firstPassword: (facts) => ({
    subject: 'Il Suo accesso al portale',
    heading: 'Le diamo il benvenuto',
    paragraphs: ['Abbiamo creato un account per Lei. Scelga una password e potrà accedere subito.'],
    action: 'Scegli la password',
    aside: `Il link è utilizzabile una sola volta, entro ${days(facts.count('days'))}.`,
  }),
  signedUpBefore: () => ({
    subject: 'Ha già un account',
    heading: 'Ha già un account',
    paragraphs: [
      'Qualcuno, speriamo lei, si è appena registrato con questo indirizzo. Esiste già un account, quindi non è cambiato nulla: acceda, oppure scelga una nuova password se ha dimenticato la sua.',
    ],
    action: 'Accedi',
    aside: 'Se non è stato lei, ignori questo messaggio.',
  }),
  passwordReset: (facts) => ({
    subject: 'Scelga una nuova password',
    heading: 'Scelga una nuova password',
    paragraphs: ['Qualcuno, probabilmente Lei, ha chiesto una nuova password per questo account.'],
    action: 'Scegli la nuova password',
    aside: `Il link è utilizzabile una sola volta, entro ${hours(facts.count('hours'))}. Se non è stato Lei, ignori questo messaggio: la password resta quella di prima.`,
  }),
  passwordChanged: () => ({
    subject: 'La Sua password è stata cambiata',
    heading: 'La Sua password è stata cambiata',
    paragraphs: [
      'La password del Suo account è appena stata cambiata e tutte le altre sessioni sono state chiuse.',
      'Se non è stato Lei, scelga subito una nuova password e ci avvisi.',
    ],
    action: 'Vai al portale',
  }),
  secondFactorReset: () => ({
    subject: 'Il Suo secondo fattore è stato rimosso',
    heading: 'Il Suo secondo fattore è stato rimosso',
    paragraphs: [
      'Un amministratore ha rimosso il secondo fattore dal Suo account. Finché non ne imposterà uno nuovo, accederà con la sola password.',
      'Se non lo ha chiesto Lei, ci avvisi immediatamente.',
    ],
    action: 'Imposta il secondo fattore',
  }),
  orderPlaced: (facts) => ({
    subject: `Il Suo ordine ${facts.text('number')}`,
    heading: `Abbiamo ricevuto l’ordine ${facts.text('number')}`,
    paragraphs: ['Grazie per il Suo ordine. Lo attiveremo non appena sarà pagato o accettato.'],
    facts: [['Totale', facts.money('total')]],
    action: 'Vedi l’ordine',
  }),
  invoiceIssued: (facts) => ({
    subject: `Fattura ${facts.text('number')}`,
    heading: `Fattura ${facts.text('number')}`,
    paragraphs: ['È disponibile una nuova fattura. Può consultarla e scaricarla dal portale.'],
    facts: [
      ['Totale', facts.money('total')],
      ['Scadenza', facts.day('dueOn')],
    ],
    action: 'Vedi la fattura',
  }),
  invoiceReminder: (facts) => ({
    subject: `La fattura ${facts.text('number')} scade ${facts.count('days') === 0 ? 'oggi' : `tra ${days(facts.count('days'))}`}`,
    heading: 'Un promemoria',
    paragraphs: [`La fattura ${facts.text('number')} è in scadenza. Se l’ha già pagata, La ringraziamo.`],
    facts: [
      ['Da pagare', facts.money('left')],
      ['Scadenza', facts.day('dueOn')],
    ],
    action: 'Vedi la fattura',
  }),
  invoiceOverdue: (facts) => ({
    subject: `La fattura ${facts.text('number')} è scaduta`,
    heading: `Scaduta da ${days(facts.count('days'))}`,
    paragraphs: [
      `Non abbiamo ancora ricevuto il pagamento della fattura ${facts.text('number')}. La preghiamo di saldarla presto, così che i Suoi servizi proseguano senza interruzioni.`,
      'Se ha già disposto il pagamento, La ringraziamo: non deve fare altro.',
    ],
    facts: [
      ['Da pagare', facts.money('left')],
      ['Scaduta il', facts.day('dueOn')],
    ],
    action: 'Vedi la fattura',
  }),
  paymentReceived: (facts) => ({
    subject: `Il Suo pagamento della fattura ${facts.text('number')}`,
    heading: 'Grazie per il pagamento',
    paragraphs: [`Abbiamo ricevuto il Suo pagamento della fattura ${facts.text('number')}.`],
    facts: [
      ['Ricevuto', facts.money('amount')],
      ['Da pagare', facts.money('left')],
    ],
    action: 'Vedi la fattura',
  }),
  paymentOnCancelledInvoice: (facts) => ({
    subject: `Pagamento sulla fattura annullata ${facts.text('number')}`,
    heading: 'È arrivato un pagamento per una fattura annullata',
    paragraphs: [
      `Sono arrivati ${facts.money('amount')} per la fattura ${facts.text('number')}, che è annullata. L’importo è stato registrato come credito del cliente: decida che cosa farne.`,
    ],
    action: 'Vedi la fattura',
  }),
  creditNoteIssued: (facts) => ({
    subject: `Nota di credito ${facts.text('number')}`,
    heading: `Nota di credito ${facts.text('number')}`,
    paragraphs: [`Abbiamo emesso una nota di credito per la fattura ${facts.text('invoiceNumber')}.`],
    facts: [['Accreditato', facts.money('total')]],
    action: 'Vedi la fattura',
  }),
  ticketOpened: (facts) => ({
    subject: `Nuova richiesta ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} ha aperto la richiesta #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Apri la richiesta',
  }),
  ticketReplied: (facts) => ({
    subject: `Risposta a ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} ha risposto alla richiesta #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Leggi e rispondi',
  }),
  messageReceived: (facts) => ({
    subject: `Messaggio #${facts.text('number')} ${facts.text('subject')}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} Le ha scritto:`],
    quote: facts.text('body'),
    action: 'Leggi e rispondi',
  }),
  commissionDeclined: (facts) => ({
    subject:
      facts.count('count') === 1
        ? 'Una provvigione è stata rifiutata'
        : `${facts.count('count')} provvigioni sono state rifiutate`,
    heading:
      facts.count('count') === 1
        ? 'Una provvigione è stata rifiutata'
        : `${facts.count('count')} provvigioni sono state rifiutate`,
    paragraphs: [
      'Abbiamo esaminato ciò che ha guadagnato e questo non possiamo pagarlo. Non è più tra le Sue provvigioni in attesa. Il motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Fattura', 'Provvigione']),
    quote: facts.text('reason'),
    action: 'Vedere le provvigioni',
    aside: 'Se non è d’accordo, apra una richiesta e ci dica perché.',
  }),
  commissionHeld: (facts) => ({
    subject:
      facts.count('count') === 1
        ? 'Una provvigione è trattenuta'
        : `${facts.count('count')} provvigioni sono trattenute`,
    heading:
      facts.count('count') === 1
        ? 'Una provvigione è trattenuta'
        : `${facts.count('count')} provvigioni sono trattenute`,
    paragraphs: [
      'Dobbiamo esaminarlo prima di poter pagare. Fino ad allora resta tra le Sue provvigioni in attesa. Il motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Fattura', 'Provvigione']),
    quote: facts.text('reason'),
    action: 'Vedere le provvigioni',
  }),
  adjustmentApproved: (facts) => ({
    subject: facts.text('kind') === 'BONUS' ? 'Ha ricevuto un bonus' : 'Il Suo saldo è stato corretto',
    heading: facts.text('kind') === 'BONUS' ? 'Ha ricevuto un bonus' : 'Il Suo saldo è stato corretto',
    paragraphs: ['Questo importo fa ora parte del Suo saldo disponibile. Il motivo:'],
    facts: [['Importo', facts.money('amount')]],
    quote: facts.text('reason'),
    action: 'Vedere i dettagli',
  }),
  ...payoutsInItalian,
  ...joiningInItalian,
  ...claimsInItalian,
  ...noticesInItalian,
};
