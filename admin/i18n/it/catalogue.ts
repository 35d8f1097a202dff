import type { Catalogue } from '../catalogue';

export const products: Catalogue['products'] = {
  name: 'Prodotto |||| Prodotti',
  fields: {
    'category.name': 'Categoria',
    active: 'In vendita',
    taxCategory: 'Categoria fiscale',
    tld: 'Estensione',
    graceDays: 'Giorni di tolleranza',
    redemptionDays: 'Giorni di riscatto',
    amount: 'Prezzo per periodo',
    setupFee: 'Attivazione',
    restoreFee: 'Tariffa per recuperare un dominio',
  },
  empty: 'Il catalogo è vuoto. Aggiungi un prodotto, poi dagli dei prezzi.',
  onSale: 'In vendita',
  offSale: 'Non in vendita',
  tldHelp: 'Senza il punto: com, co.uk',
  daysHelp: 'Vuoto: come nelle impostazioni',
  taxHelp: 'Decide quali aliquote si applicano, per esempio STANDARD',
  prices: 'Prezzi',
  noPrices: 'Non ci sono ancora prezzi: un prodotto senza prezzo non si può ordinare.',
  setPrice: 'Imposta un prezzo',
  setPriceExplain: 'Vale per i nuovi ordini. Ciò che è già attivo mantiene il suo prezzo.',
  priceSet: 'Il prezzo è impostato.',
  withdraw: 'Ritira',
  withdrawExplain: 'I nuovi ordini non possono più usare questo prezzo. Ciò che è già attivo lo mantiene.',
  withdrawn: 'Il prezzo è ritirato.',
  archive: 'Togli dalla vendita',
  archiveExplain: 'Nessuno può più ordinarlo; ciò che è attivo continua.',
  archived: 'Il prodotto non è più in vendita.',
  unarchive: 'Metti in vendita',
  unarchiveExplain: 'Si può di nuovo ordinare.',
  unarchived: 'Il prodotto è in vendita.',
};

export const categories: Catalogue['categories'] = {
  name: 'Categoria |||| Categorie',
  fields: { key: 'Chiave', position: 'Posizione' },
  empty: 'Non ci sono ancora categorie. Le provvigioni vanno per categoria.',
  keyHelp: 'Minuscole, cifre e trattini; poi non si può cambiare.',
};

export const shipped: Catalogue['shipped'] = {
  sharedHosting: 'Hosting condiviso',
  domainsSsl: 'Domini e SSL',
  cloudVps: 'VPS cloud',
  dedicated: 'Server dedicati',
  bronze: 'Bronzo',
  silver: 'Argento',
  gold: 'Oro',
  platinum: 'Platino',
  technicalSupport: 'Supporto tecnico',
  billing: 'Fatturazione',
  sales: 'Vendite',
};
