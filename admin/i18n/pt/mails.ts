import type { Catalogue } from '../catalogue';

export const mails: Catalogue['mails'] = {
  name: 'Mensagem |||| Correio enviado',
  fields: {
    createdAt: 'Escrita',
    sentAt: 'Enviada',
    to: 'Para',
    subject: 'Assunto',
  },
  status: {
    STORED: 'Guardada aqui',
    WAITING: 'À espera',
    SENT: 'Enviada',
  },
  letter: 'Mensagem',
  empty: 'Não se escreveu a ninguém nos últimos 90 dias.',
};
