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
