import type { Catalogue } from '../catalogue';

export const mails: Catalogue['mails'] = {
  name: 'Messaggio |||| Posta in uscita',
  fields: {
    createdAt: 'Scritto',
    sentAt: 'Inviato',
    to: 'A',
    subject: 'Oggetto',
  },
  status: {
    STORED: 'Conservato qui',
    WAITING: 'In attesa',
    SENT: 'Inviato',
    SUPPRESSED: 'Non desiderato',
  },
  letter: 'Messaggio',
  templates: 'Modelli di e-mail',
  template: 'E-mail',
  view: 'Come viene mostrata',
  views: { desktop: 'Computer', phone: 'Telefono', text: 'Testo' },
  topics: {
    account: 'Su qualcosa che riguarda chi legge: arriva sempre, salvo diversa scelta nel profilo.',
    invitation: 'A persone che non hanno chiesto nulla: con un link che rifiuta ogni altro invito.',
    news: 'A molte persone insieme: con un link che rifiuta ogni altra novità.',
  },
  refuse: {
    stop: 'Non riceverne più',
    again: 'Riceverle di nuovo',
    invitation: {
      title: 'Niente più inviti',
      explain:
        '%{operator} scrive a %{address} quando qualcuno ti invita. Premi il pulsante e non arriveranno altri inviti.',
      done: 'Non arriveranno più inviti di %{operator} a %{address}.',
    },
    news: {
      title: 'Niente più novità',
      explain:
        '%{operator} invia novità a %{address}. Premi il pulsante e non ne arriveranno altre. Quello che riguarda il tuo account continua ad arrivare.',
      done: 'Non arriveranno più novità di %{operator} a %{address}.',
    },
  },
  empty: 'Negli ultimi 90 giorni non è stato scritto a nessuno.',
};

export const outbox: Catalogue['outbox'] = {
  name: 'Consegna |||| Consegne',
  fields: {
    createdAt: 'Scritto',
    what: 'Che cosa',
    state: 'Stato',
    attempts: 'Tentativi',
    dueAt: 'Prossimo tentativo',
    lastError: 'Ultimo errore',
  },
  state: { WAITING: 'In attesa', DELIVERED: 'Consegnato', DEAD: 'Abbandonato' },
  menu: 'Consegne',
  empty: 'Nulla ha ancora dovuto lasciare il portale.',
  redrive: 'Consegna di nuovo',
  redriveExplain: 'È stato abbandonato dopo che l’ultimo tentativo è fallito. Si riprova subito.',
  redriven: 'È di nuovo in viaggio.',
};
