import type { Catalogue } from '../catalogue';

export const mails: Catalogue['mails'] = {
  name: 'Correo |||| Correo saliente',
  fields: {
    createdAt: 'Escrito',
    sentAt: 'Enviado',
    to: 'Para',
    subject: 'Asunto',
  },
  status: {
    STORED: 'Guardado aquí',
    WAITING: 'En espera',
    SENT: 'Enviado',
  },
  letter: 'Correo',
  empty: 'No se ha escrito a nadie en los últimos 90 días.',
};
