/** What a movement is about, as far as people name it. */
export interface About {
  /** The kind of the entry; of a reversal, that of what it undoes. */
  readonly kind: string;
  readonly undone: boolean;
  /** The invoices whose commissions it moves, each once, with the client and the credit note where there is one. */
  readonly invoices: readonly {
    readonly number: string;
    readonly client: string;
    readonly creditNote: string | null;
  }[];
  readonly commissions: number;
  readonly adjustment: { readonly bonus: boolean; readonly reason: string } | null;
  readonly payout: {
    readonly number: string;
    /** Amounts and day as the language writes them; null where it was paid in the currency it was taken from. */
    readonly exchanged: { readonly from: string; readonly to: string; readonly on: string } | null;
    /** Why it came back. */
    readonly reason: string | null;
  } | null;
}

/** The words of statements, in the languages partners are written to in. */
export interface StatementTexts {
  readonly statement: string;
  readonly month: string;
  readonly currency: string;
  readonly partner: string;
  readonly date: string;
  readonly description: string;
  readonly pending: string;
  readonly available: string;
  readonly inTransit: string;
  readonly paid: string;
  readonly opening: string;
  readonly closing: string;
  readonly unmoved: string;
  readonly running: string;
  readonly legend: string;
  readonly page: (page: number, pages: number) => string;
  readonly of: (invoice: string, client: string) => string;
  /** More than one invoice, the first few named. */
  readonly many: (commissions: number, named: string, more: number) => string;
  readonly earning: (what: string) => string;
  readonly clawback: (creditNote: string, what: string) => string;
  readonly approval: (what: string) => string;
  readonly decline: (what: string) => string;
  readonly adjustment: (reason: string) => string;
  readonly bonus: (reason: string) => string;
  readonly payout: (number: string) => string;
  readonly exchanged: (from: string, to: string, day: string) => string;
  readonly payoutSent: (number: string) => string;
  readonly payoutReturned: (number: string) => string;
  readonly undone: (what: string) => string;
}

const english: StatementTexts = {
  statement: 'Statement',
  month: 'Month',
  currency: 'Currency',
  partner: 'Partner',
  date: 'Date',
  description: 'Description',
  pending: 'Pending',
  available: 'Available',
  inTransit: 'On its way',
  paid: 'Paid',
  opening: 'Opening balance',
  closing: 'Closing balance',
  unmoved: 'Nothing was moved in this month.',
  running: 'The month is not over: movements may still be added.',
  legend:
    'Pending: earned and still in its hold. Available: approved and not yet paid out. On its way: sent to you. Paid: arrived.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  of: (invoice, client) => `invoice ${invoice} of ${client}`,
  many: (commissions, named, more) => `${commissions} commissions: ${named}${more > 0 ? ` and ${more} more` : ''}`,
  earning: (what) => `Commission on ${what}`,
  clawback: (note, what) => `Taken back with credit note ${note}: ${what}`,
  approval: (what) => `Approved: ${what}`,
  decline: (what) => `Declined: ${what}`,
  adjustment: (reason) => `Adjustment: ${reason}`,
  bonus: (reason) => `Bonus: ${reason}`,
  payout: (number) => `Payout ${number}`,
  exchanged: (from, to, day) => `${from} became ${to}, at the rate of ${day}`,
  payoutSent: (number) => `Payout ${number} has arrived`,
  payoutReturned: (number) => `Payout ${number} returned`,
  undone: (what) => `Undone: ${what}`,
};

const texts: Readonly<Record<string, StatementTexts>> = {
  en: english,
  es: {
    statement: 'Extracto',
    month: 'Mes',
    currency: 'Moneda',
    partner: 'Socio',
    date: 'Fecha',
    description: 'Descripción',
    pending: 'Pendiente',
    available: 'Disponible',
    inTransit: 'En camino',
    paid: 'Pagado',
    opening: 'Saldo inicial',
    closing: 'Saldo final',
    unmoved: 'No hubo movimientos en este mes.',
    running: 'El mes no ha terminado: aún pueden añadirse movimientos.',
    legend:
      'Pendiente: ganado y aún en espera. Disponible: aprobado y todavía sin pagar. En camino: enviado a usted. Pagado: recibido.',
    page: (page, pages) => `Página ${page} de ${pages}`,
    of: (invoice, client) => `factura ${invoice} de ${client}`,
    many: (commissions, named, more) => `${commissions} comisiones: ${named}${more > 0 ? ` y ${more} más` : ''}`,
    earning: (what) => `Comisión por ${what}`,
    clawback: (note, what) => `Recuperado con la factura rectificativa ${note}: ${what}`,
    approval: (what) => `Aprobado: ${what}`,
    decline: (what) => `Rechazado: ${what}`,
    adjustment: (reason) => `Ajuste: ${reason}`,
    bonus: (reason) => `Bonificación: ${reason}`,
    payout: (number) => `Pago ${number}`,
    exchanged: (from, to, day) => `${from} son ${to}, al cambio del ${day}`,
    payoutSent: (number) => `El pago ${number} ha llegado`,
    payoutReturned: (number) => `Pago ${number} devuelto`,
    undone: (what) => `Anulado: ${what}`,
  },
  it: {
    statement: 'Estratto conto',
    month: 'Mese',
    currency: 'Valuta',
    partner: 'Partner',
    date: 'Data',
    description: 'Descrizione',
    pending: 'In attesa',
    available: 'Disponibile',
    inTransit: 'In arrivo',
    paid: 'Pagato',
    opening: 'Saldo iniziale',
    closing: 'Saldo finale',
    unmoved: 'In questo mese non ci sono stati movimenti.',
    running: 'Il mese non è finito: possono aggiungersi altri movimenti.',
    legend:
      'In attesa: guadagnato e ancora trattenuto. Disponibile: approvato e non ancora pagato. In arrivo: inviato a Lei. Pagato: ricevuto.',
    page: (page, pages) => `Pagina ${page} di ${pages}`,
    of: (invoice, client) => `fattura ${invoice} di ${client}`,
    many: (commissions, named, more) => `${commissions} provvigioni: ${named}${more > 0 ? ` e altre ${more}` : ''}`,
    earning: (what) => `Provvigione su ${what}`,
    clawback: (note, what) => `Ripreso con la nota di credito ${note}: ${what}`,
    approval: (what) => `Approvato: ${what}`,
    decline: (what) => `Rifiutato: ${what}`,
    adjustment: (reason) => `Rettifica: ${reason}`,
    bonus: (reason) => `Bonus: ${reason}`,
    payout: (number) => `Pagamento ${number}`,
    exchanged: (from, to, day) => `${from} diventano ${to}, al cambio del ${day}`,
    payoutSent: (number) => `Il pagamento ${number} è arrivato`,
    payoutReturned: (number) => `Pagamento ${number} respinto`,
    undone: (what) => `Annullato: ${what}`,
  },
  pt: {
    statement: 'Extrato',
    month: 'Mês',
    currency: 'Moeda',
    partner: 'Parceiro',
    date: 'Data',
    description: 'Descrição',
    pending: 'Pendente',
    available: 'Disponível',
    inTransit: 'A caminho',
    paid: 'Pago',
    opening: 'Saldo inicial',
    closing: 'Saldo final',
    unmoved: 'Não houve movimentos neste mês.',
    running: 'O mês não terminou: ainda podem juntar-se movimentos.',
    legend:
      'Pendente: ganho e ainda em espera. Disponível: aprovado e ainda por pagar. A caminho: enviado para si. Pago: recebido.',
    page: (page, pages) => `Página ${page} de ${pages}`,
    of: (invoice, client) => `fatura ${invoice} de ${client}`,
    many: (commissions, named, more) => `${commissions} comissões: ${named}${more > 0 ? ` e mais ${more}` : ''}`,
    earning: (what) => `Comissão sobre ${what}`,
    clawback: (note, what) => `Retirado com a nota de crédito ${note}: ${what}`,
    approval: (what) => `Aprovado: ${what}`,
    decline: (what) => `Recusado: ${what}`,
    adjustment: (reason) => `Ajuste: ${reason}`,
    bonus: (reason) => `Bónus: ${reason}`,
    payout: (number) => `Pagamento ${number}`,
    exchanged: (from, to, day) => `${from} são ${to}, ao câmbio de ${day}`,
    payoutSent: (number) => `O pagamento ${number} chegou`,
    payoutReturned: (number) => `Pagamento ${number} devolvido`,
    undone: (what) => `Anulado: ${what}`,
  },
  bg: {
    statement: 'Извлечение',
    month: 'Месец',
    currency: 'Валута',
    partner: 'Партньор',
    date: 'Дата',
    description: 'Описание',
    pending: 'Чакащо',
    available: 'Налично',
    inTransit: 'На път',
    paid: 'Изплатено',
    opening: 'Начално салдо',
    closing: 'Крайно салдо',
    unmoved: 'През този месец няма движения.',
    running: 'Месецът не е приключил: възможни са още движения.',
    legend:
      'Чакащо: спечелено и още задържано. Налично: одобрено и още неизплатено. На път: изпратено към вас. Изплатено: получено.',
    page: (page, pages) => `Страница ${page} от ${pages}`,
    of: (invoice, client) => `фактура ${invoice} на ${client}`,
    many: (commissions, named, more) => `${commissions} комисиони: ${named}${more > 0 ? ` и още ${more}` : ''}`,
    earning: (what) => `Комисиона по ${what}`,
    clawback: (note, what) => `Отнето с кредитно известие ${note}: ${what}`,
    approval: (what) => `Одобрено: ${what}`,
    decline: (what) => `Отказано: ${what}`,
    adjustment: (reason) => `Корекция: ${reason}`,
    bonus: (reason) => `Бонус: ${reason}`,
    payout: (number) => `Плащане ${number}`,
    exchanged: (from, to, day) => `${from} са ${to} по курса от ${day}`,
    payoutSent: (number) => `Плащане ${number} пристигна`,
    payoutReturned: (number) => `Плащане ${number} е върнато`,
    undone: (what) => `Отменено: ${what}`,
  },
};

export function statementTexts(language: string): StatementTexts {
  return texts[language] ?? english;
}

const NAMED = 3;

/** A movement in plain words. */
export function described(about: About, words: StatementTexts): string {
  const plain = sentence(about, words);
  return about.undone ? words.undone(plain) : plain;
}

function sentence(about: About, words: StatementTexts): string {
  const { kind, invoices, adjustment, payout } = about;
  switch (kind) {
    case 'CLAWBACK':
      return words.clawback(invoices[0]?.creditNote ?? '', subjectOf(about, words));
    case 'APPROVAL':
      return words.approval(subjectOf(about, words));
    case 'DECLINE':
      return words.decline(subjectOf(about, words));
    case 'ADJUSTMENT':
      return (adjustment?.bonus ? words.bonus : words.adjustment)(adjustment?.reason ?? '');
    case 'PAYOUT':
      return joined(words.payout(payout?.number ?? ''), exchangeOf(about, words));
    case 'PAYOUT_SENT':
      return words.payoutSent(payout?.number ?? '');
    case 'PAYOUT_RETURNED':
      return joined(words.payoutReturned(payout?.number ?? ''), payout?.reason ?? null);
    default:
      return words.earning(subjectOf(about, words));
  }
}

function exchangeOf({ payout }: About, words: StatementTexts): string | null {
  const exchanged = payout?.exchanged;
  return exchanged ? words.exchanged(exchanged.from, exchanged.to, exchanged.on) : null;
}

const joined = (what: string, more: string | null) => (more ? `${what}: ${more}` : what);

function subjectOf({ invoices, commissions }: About, words: StatementTexts): string {
  const [only, ...others] = invoices;
  if (only && others.length === 0) return words.of(only.number, only.client);
  const named = invoices.slice(0, NAMED).map(({ number }) => number);
  return words.many(commissions, named.join(', '), invoices.length - named.length);
}
