import type { Catalogue } from '../catalogue';

export const programmes: Catalogue['programmes'] = {
  rates: 'Aliquote',
  band: 'da %{from} a %{to} clienti',
  bandUp: '%{from} clienti o più',
  anyCategory: 'Qualsiasi categoria',
  version: 'Versione %{number} dal %{date}',
  holdDays: 'Giorni di attesa dopo il pagamento',
  minimumPayout: 'Versamento minimo',
  window: 'Mesi in cui un cliente genera provvigioni',
  noWindow: 'Senza limite',
  base: 'Le aliquote si applicano a',
  net: 'Ogni riga pagata, al netto di imposte e sconti',
  metric: 'I livelli contano',
  activeClients: 'I clienti con un servizio attivo',
  recalibration: 'Il livello segue',
  atOnce: 'Subito, in su e in giù',
};

export const commissions: Catalogue['commissions'] = {
  name: 'Provvigione |||| Provvigioni',
  fields: {
    earnedOn: 'Maturata',
    earnedAt: 'Maturata',
    clientName: 'Cliente',
    invoiceNumber: 'Fattura',
    lineDescription: 'Per',
    base: 'Base',
    rate: 'Aliquota',
    tierName: 'Livello',
    amount: 'Importo',
    holdUntil: 'In attesa fino al',
    approvedOn: 'Approvata',
    creditNoteNumber: 'Nota di credito',
    from: 'Maturata dal',
    until: 'Maturata fino al',
    category: 'Categoria',
  },
  status: { PENDING: 'In attesa', HELD: 'Trattenuta', APPROVED: 'Approvata', DECLINED: 'Rifiutata' },
  kind: { EARNING: 'Guadagno', CLAWBACK: 'Ripresa' },
  empty:
    'Non ci sono ancora provvigioni. Ogni riga pagata di un cliente attribuito ne genera una, al livello di quel momento.',
  why: 'Perché questo importo',
  computed: '%{rate} di %{base} = %{exact}, arrotondato a %{amount}',
  tierHeld:
    '%{tier}, dal %{date}, con %{smart_count} cliente attivo |||| %{tier}, dal %{date}, con %{smart_count} clienti attivi',
  programme: '%{name}, versione %{number} dal %{date}',
  rounding: 'Mezza unità si arrotonda lontano dallo zero, una sola volta.',
  takenBack: 'Ripresa',
  corrects: 'Riprende',
  title: 'Provvigione su %{invoice}',
};
