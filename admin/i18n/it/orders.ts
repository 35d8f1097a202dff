import type { Catalogue } from '../catalogue';

export const orders: Catalogue['orders'] = {
  name: 'Ordine |||| Ordini',
  all: 'Tutti',
  fields: {
    placedAt: 'Effettuato',
    items: 'Articoli',
    placedBy: 'Effettuato da',
    listPrice: 'Prezzo di listino',
    setupFee: 'Attivazione',
    unitPrice: 'Prezzo',
    domainName: 'Nome di dominio',
    overrideReason: 'Motivo del prezzo',
  },
  status: {
    PENDING: 'In attesa',
    ACTIVE: 'Attivo',
    COMPLETED: 'Completato',
    CANCELLED: 'Annullato',
    FRAUD: 'Frode',
  },
  side: {
    staff: 'Operatore',
    partner: 'Partner',
    client: 'Cliente',
    house: 'Importazione',
    impersonated: 'Qualcuno per conto del cliente',
  },
  empty: 'Non ci sono ancora ordini. Un ordine crea servizi, componenti e domini ed emette la prima fattura.',
  title: 'Ordine %{number}',
  items: 'Articoli',
  documents: 'Fatture',
  accept: {
    button: 'Accetta',
    explain: 'Gli articoli iniziano subito, senza attendere il pagamento.',
    done: 'L’ordine è accettato.',
  },
  cancel: {
    button: 'Annulla l’ordine',
    explain: 'Gli articoli non inizieranno e la fattura aperta viene ritirata.',
    done: 'L’ordine è annullato.',
  },
  fraud: {
    button: 'Segna come frode',
    explain: 'Gli articoli non inizieranno e la fattura aperta viene ritirata. Il segno si può togliere.',
    done: 'L’ordine è segnato come frode.',
  },
  clear: {
    button: 'Non è una frode',
    explain: 'L’ordine torna in attesa, con una nuova fattura.',
    done: 'L’ordine è di nuovo in attesa.',
  },
  place: {
    title: 'Nuovo ordine',
    client: 'Per quale cliente?',
    items: 'Che cosa si ordina?',
    addItem: 'Aggiungi un articolo',
    removeItem: 'Togli questo articolo',
    item: 'Articolo %{number}',
    parent: 'Appartiene a',
    parentHelp: 'Il servizio che questo componente estende.',
    override: 'Un prezzo diverso dal listino',
    overrideAmount: 'Prezzo per periodo',
    transfer: 'Il dominio è altrove e viene trasferito qui',
    note: 'Nota all’ordine',
    review: 'Rivedi',
    back: 'Modifica',
    submit: 'Invia l’ordine',
    done: 'L’ordine %{number} è inviato.',
    total: 'Da pagare ora',
    typeClient: 'Scrivi almeno due lettere',
    noPrice: 'Questo prodotto non ha un prezzo in %{currency}.',
    taxHint: 'Imposta secondo %{country} a oggi.',
  },
};

export const cycles: Catalogue['cycles'] = {
  ONE_OFF: 'Una tantum',
  MONTHLY: 'Mensile',
  QUARTERLY: 'Trimestrale',
  SEMIANNUAL: 'Semestrale',
  YEARLY: 'Annuale',
  BIENNIAL: 'Ogni 2 anni',
};

export const kinds: Catalogue['kinds'] = { SERVICE: 'Servizio', ADDON: 'Componente aggiuntivo', DOMAIN: 'Dominio' };
