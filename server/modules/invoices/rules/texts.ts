/** The words on lines the house writes, in the languages it writes to people in. */
export interface LineTexts {
  readonly setup: (what: string) => string;
  readonly proration: (what: string) => string;
  readonly restore: (what: string) => string;
  /** Why a credit note was issued. */
  readonly orderCancelled: string;
  readonly serviceChanged: string;
  readonly serviceEnded: string;
}

const english: LineTexts = {
  setup: (what) => `Set-up: ${what}`,
  proration: (what) => `Change of service, pro rata: ${what}`,
  restore: (what) => `Restoration from redemption: ${what}`,
  orderCancelled: 'Order cancelled',
  serviceChanged: 'Change of service',
  serviceEnded: 'The service has ended',
};

const texts: Readonly<Record<string, LineTexts>> = {
  en: english,
  es: {
    setup: (what) => `Alta: ${what}`,
    proration: (what) => `Cambio de servicio, parte proporcional: ${what}`,
    restore: (what) => `Restauración desde redención: ${what}`,
    orderCancelled: 'Pedido cancelado',
    serviceChanged: 'Cambio de servicio',
    serviceEnded: 'El servicio ha terminado',
  },
  it: {
    setup: (what) => `Attivazione: ${what}`,
    proration: (what) => `Cambio di servizio, quota proporzionale: ${what}`,
    restore: (what) => `Ripristino dal periodo di redenzione: ${what}`,
    orderCancelled: 'Ordine annullato',
    serviceChanged: 'Cambio di servizio',
    serviceEnded: 'Il servizio è terminato',
  },
  pt: {
    setup: (what) => `Ativação: ${what}`,
    proration: (what) => `Alteração de serviço, parte proporcional: ${what}`,
    restore: (what) => `Restauro a partir da redenção: ${what}`,
    orderCancelled: 'Pedido cancelado',
    serviceChanged: 'Alteração de serviço',
    serviceEnded: 'O serviço terminou',
  },
  bg: {
    setup: (what) => `Първоначална настройка: ${what}`,
    proration: (what) => `Промяна на услуга, пропорционална част: ${what}`,
    restore: (what) => `Възстановяване след изтичане: ${what}`,
    orderCancelled: 'Отменена поръчка',
    serviceChanged: 'Промяна на услуга',
    serviceEnded: 'Услугата е прекратена',
  },
};

export function lineTexts(language: string): LineTexts {
  return texts[language] ?? english;
}

const LONGEST = 500;

/** What a line is about: the product, and of a domain or a hosted site its name, once. */
export function lineSubject(product: string, domainName: string | null): string {
  const subject = !domainName || product.includes(domainName) ? product : `${product} – ${domainName}`;
  return subject.slice(0, LONGEST - 80);
}
