export const referrals = {
  title: 'Pannello delle segnalazioni',
  menu: 'Pannello',
  programme: 'Programma',
  nobody: 'Apra un partner e scelga «Pannello delle segnalazioni» per vedere che ne è stato di chi ha segnalato.',
  open: 'Pannello delle segnalazioni',
  views: {
    summary: 'Riepilogo',
    performance: 'Andamento',
    customers: 'Clienti segnalati',
    reporting: 'Rapporti',
  },
  reports: {
    overview: 'Panoramica',
    rewards: 'Premi',
  },
  figures: {
    signups: 'Iscrizioni',
    referredClients: 'Clienti segnalati',
    paidCustomers: 'Clienti paganti',
    unpaidSignups: 'Iscrizioni senza pagamento',
    transactions: 'Transazioni',
    revenue: 'Ricavi',
    rewards: 'Premi',
    pendingRewards: 'Premi in attesa',
    availableRewards: 'Disponibile',
    sentRewards: 'In arrivo',
    paidRewards: 'Premi pagati',
  },
  events: {
    SIGNED_UP: 'si è iscritto',
    BECAME_CUSTOMER: 'è diventato cliente',
    CHURNED: 'ha lasciato l’ultimo piano',
    INVITED: 'è stato invitato',
    PURCHASE: 'ha pagato',
    REFUND: 'ha ricevuto un accredito',
  },
  recent: 'Attività recente',
  nothingYet: 'Non è ancora successo nulla. Inviti un cliente o condivida il Suo link.',
  formerClient: 'Un ex cliente',
  earned: 'premio %{amount}',
  inCurrency: 'Tutti gli importi sono in %{currency}.',
  exchanged:
    '%{currencies} sono stati convertiti al cambio del giorno di ogni evento (Banca centrale europea, cambi dal %{from} al %{until}).',
  leftOut:
    'Non c’è un tasso di cambio per %{currency}: ricavi di %{revenue} e premi di %{rewards} non sono in nessuna cifra.',
  by: 'Per',
  steps: {
    DAY: 'Giorno',
    WEEK: 'Settimana',
    MONTH: 'Mese',
    QUARTER: 'Trimestre',
  },
  periods: {
    DAY: 'Giorno',
    WEEK: 'Settimana dal',
    MONTH: 'Mese',
    QUARTER: 'Trimestre',
  },
  badTime: 'Scelga una fine successiva all’inizio e un tempo di al massimo 400 periodi.',
  quarter: 'T%{number} %{year}',
  picture: 'Mostra',
  pictures: {
    amounts: 'Importi',
    clients: 'Clienti',
  },
  table: 'Cifre in tabella',
  together: 'In totale',
};

export const definitions = {
  signups:
    'Tutti coloro che si sono iscritti grazie a Lei finora, che abbiano pagato o no. (Le iscrizioni senza pagamento nei Rapporti sono solo quelle di chi non ha pagato.)',
  referredClients: 'Clienti che si sono iscritti nel periodo, che abbiano pagato o no.',
  paidCustomers: 'Clienti con almeno una transazione, contati nel giorno della prima.',
  unpaidSignups:
    'Clienti che si sono iscritti nel periodo e finora non hanno avuto transazioni. (Le iscrizioni del Riepilogo sono tutte, paganti o no.)',
  transactions: 'Fatture pagate dei Suoi clienti, nel giorno del pagamento. Un rimborso non è una transazione.',
  revenue:
    'Quanto i Suoi clienti hanno pagato mentre erano Suoi, al netto delle imposte e dei rimborsi, nel giorno del pagamento o del rimborso.',
  rewards:
    'Quanto hanno fruttato i pagamenti del periodo, meno quanto ripreso dai rimborsi: in attesa, disponibile, in arrivo e pagato. I premi rifiutati sono esclusi.',
  pendingRewards:
    'Premi ancora nel periodo di attesa, o trattenuti da una persona. Contano nel giorno del pagamento che li ha generati.',
  availableRewards:
    'Premi approvati che non sono ancora in alcun versamento. Contano nel giorno del pagamento che li ha generati. Bonus e rettifiche sono con i versamenti.',
  sentRewards: 'Premi in un versamento non ancora pagato.',
  paidRewards:
    'Premi in un versamento pagato. Contano nel giorno del pagamento che li ha generati, non in quello del versamento.',
  customerState: 'Invitato: non ha ancora risposto. Iscritto: nessuna transazione. Pagante: almeno una.',
  customerRevenue: 'Quanto ha pagato mentre era Suo, al netto delle imposte e dei rimborsi, nella sua valuta.',
  expectedPayout:
    'Il giorno del ciclo di versamenti che dovrebbe includere il premio. Nessuno finché è trattenuto, se è rifiutato o se è già in un versamento.',
};

export const customers = {
  name: 'Cliente segnalato |||| Clienti segnalati',
  fields: {
    name: 'Nome',
    company: 'Azienda',
    state: 'Stato',
    stage: 'Fase',
    source: 'Origine',
    revenue: 'Ricavi',
    rewards: 'Premi',
    signedUpAt: 'Iscrizione',
    programmeId: 'Programma',
  },
  state: {
    INVITED: 'Invitato',
    SIGNED_UP: 'Iscritto',
    PAID: 'Pagante',
  },
  stage: {
    INVITED: 'Invitato',
    LEAD: 'Contatto',
    CUSTOMER: 'Cliente',
    CHURNED: 'Perso',
  },
  source: {
    INVITATION: 'Invito',
    LINK: 'Link',
    COUPON: 'Coupon',
    CLAIM: 'Rivendicazione',
    PARTNER: 'Inserito dal partner',
    STAFF: 'Inserito dal personale',
    IMPORT: 'Importazione',
  },
  empty: 'Ancora nessuno. Inviti un cliente o condivida il Suo link: chi si iscrive compare qui.',
  history: 'Iscrizione e acquisti',
  about: 'In breve',
};
