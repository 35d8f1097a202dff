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
  },
  letter: 'Messaggio',
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
