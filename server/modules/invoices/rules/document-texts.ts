/** The words of invoices and credit notes, in the languages clients are written to in. */
export interface DocumentTexts {
  readonly invoice: string;
  readonly creditNote: string;
  readonly draft: string;
  readonly cancelled: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly forInvoice: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string;
  readonly vatNumber: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly taxRate: string;
  readonly net: string;
  readonly tax: string;
  readonly total: string;
  readonly paid: string;
  readonly credited: string;
  readonly left: string;
  readonly refunded: string;
  readonly returned: string;
  readonly reverseCharge: string;
  readonly outsideScope: string;
  readonly payBy: (amount: string, date: string, number: string) => string;
  readonly settled: string;
  readonly page: (page: number, pages: number) => string;
}

const english: DocumentTexts = {
  invoice: 'Invoice',
  creditNote: 'Credit note',
  draft: 'Draft',
  cancelled: 'Cancelled',
  number: 'Number',
  issuedOn: 'Date of issue',
  dueOn: 'Due date',
  forInvoice: 'For invoice',
  reason: 'Reason',
  from: 'From',
  to: 'To',
  vatNumber: 'VAT number',
  description: 'Description',
  quantity: 'Qty',
  unitPrice: 'Unit price',
  taxRate: 'VAT',
  net: 'Net',
  tax: 'VAT',
  total: 'Total',
  paid: 'Paid',
  credited: 'Credited',
  left: 'Left to pay',
  refunded: 'Returned as credit',
  returned: 'Added to your credit',
  reverseCharge: 'Reverse charge: VAT is to be accounted for by the recipient (Article 196 of Directive 2006/112/EC).',
  outsideScope: 'Not subject to VAT in the country of the seller: the place of supply is elsewhere.',
  payBy: (amount, date, number) => `Please pay ${amount} by ${date}, quoting ${number}.`,
  settled: 'Nothing is left to pay. Thank you.',
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const texts: Readonly<Record<string, DocumentTexts>> = {
  en: english,
  es: {
    invoice: 'Factura',
    creditNote: 'Factura rectificativa',
    draft: 'Borrador',
    cancelled: 'Anulada',
    number: 'Número',
    issuedOn: 'Fecha de emisión',
    dueOn: 'Vencimiento',
    forInvoice: 'Rectifica la factura',
    reason: 'Motivo',
    from: 'De',
    to: 'Para',
    vatNumber: 'NIF-IVA',
    description: 'Descripción',
    quantity: 'Cant.',
    unitPrice: 'Precio',
    taxRate: 'IVA',
    net: 'Base',
    tax: 'IVA',
    total: 'Total',
    paid: 'Pagado',
    credited: 'Abonado',
    left: 'Pendiente de pago',
    refunded: 'Devuelto como saldo',
    returned: 'Añadido a su saldo',
    reverseCharge:
      'Inversión del sujeto pasivo: el destinatario liquida el IVA (artículo 196 de la Directiva 2006/112/CE).',
    outsideScope: 'No sujeta al IVA en el país del vendedor: el lugar de la prestación es otro.',
    payBy: (amount, date, number) => `Le rogamos que pague ${amount} antes del ${date} e indique ${number}.`,
    settled: 'No queda nada por pagar. Gracias.',
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  it: {
    invoice: 'Fattura',
    creditNote: 'Nota di credito',
    draft: 'Bozza',
    cancelled: 'Annullata',
    number: 'Numero',
    issuedOn: 'Data di emissione',
    dueOn: 'Scadenza',
    forInvoice: 'Per la fattura',
    reason: 'Motivo',
    from: 'Da',
    to: 'A',
    vatNumber: 'Partita IVA',
    description: 'Descrizione',
    quantity: 'Qtà',
    unitPrice: 'Prezzo',
    taxRate: 'IVA',
    net: 'Imponibile',
    tax: 'IVA',
    total: 'Totale',
    paid: 'Pagato',
    credited: 'Accreditato',
    left: 'Da pagare',
    refunded: 'Restituito come credito',
    returned: 'Aggiunto al suo credito',
    reverseCharge:
      'Inversione contabile: l’IVA è a carico del destinatario (articolo 196 della direttiva 2006/112/CE).',
    outsideScope: 'Non soggetta a IVA nel paese del venditore: il luogo della prestazione è altrove.',
    payBy: (amount, date, number) => `La preghiamo di pagare ${amount} entro il ${date}, indicando ${number}.`,
    settled: 'Non resta nulla da pagare. Grazie.',
    page: (page, pages) => `Pagina ${page} di ${pages}`,
  },
  pt: {
    invoice: 'Fatura',
    creditNote: 'Nota de crédito',
    draft: 'Rascunho',
    cancelled: 'Anulada',
    number: 'Número',
    issuedOn: 'Data de emissão',
    dueOn: 'Vencimento',
    forInvoice: 'Referente à fatura',
    reason: 'Motivo',
    from: 'De',
    to: 'Para',
    vatNumber: 'NIF / IVA',
    description: 'Descrição',
    quantity: 'Qtd.',
    unitPrice: 'Preço',
    taxRate: 'IVA',
    net: 'Valor líquido',
    tax: 'IVA',
    total: 'Total',
    paid: 'Pago',
    credited: 'Creditado',
    left: 'Por pagar',
    refunded: 'Devolvido como saldo',
    returned: 'Acrescentado ao seu saldo',
    reverseCharge: 'IVA – autoliquidação pelo destinatário (artigo 196.º da Diretiva 2006/112/CE).',
    outsideScope: 'Não sujeita a IVA no país do vendedor: o lugar da prestação é outro.',
    payBy: (amount, date, number) => `Pedimos que pague ${amount} até ${date}, indicando ${number}.`,
    settled: 'Nada está por pagar. Obrigado.',
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  bg: {
    invoice: 'Фактура',
    creditNote: 'Кредитно известие',
    draft: 'Проект',
    cancelled: 'Анулирана',
    number: 'Номер',
    issuedOn: 'Дата на издаване',
    dueOn: 'Срок за плащане',
    forInvoice: 'Към фактура',
    reason: 'Основание',
    from: 'Доставчик',
    to: 'Получател',
    vatNumber: 'ДДС номер',
    description: 'Описание',
    quantity: 'Бр.',
    unitPrice: 'Ед. цена',
    taxRate: 'ДДС',
    net: 'Данъчна основа',
    tax: 'ДДС',
    total: 'Общо',
    paid: 'Платено',
    credited: 'Кредитирано',
    left: 'Остава за плащане',
    refunded: 'Върнато като кредит',
    returned: 'Добавено към Вашия кредит',
    reverseCharge: 'Обратно начисляване: ДДС се дължи от получателя (член 196 от Директива 2006/112/ЕО).',
    outsideScope: 'Не се облага с ДДС в държавата на доставчика: мястото на изпълнение е другаде.',
    payBy: (amount, date, number) => `Моля, платете ${amount} до ${date}, като посочите ${number}.`,
    settled: 'Няма нищо за плащане. Благодарим Ви.',
    page: (page, pages) => `Страница ${page} от ${pages}`,
  },
};

export function documentTexts(language: string): DocumentTexts {
  return texts[language] ?? english;
}
