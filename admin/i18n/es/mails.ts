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

export const outbox: Catalogue['outbox'] = {
  name: 'Entrega |||| Entregas',
  fields: {
    createdAt: 'Escrito',
    what: 'Qué',
    state: 'Estado',
    attempts: 'Intentos',
    dueAt: 'Próximo intento',
    lastError: 'Último fallo',
  },
  state: { WAITING: 'En espera', DELIVERED: 'Entregado', DEAD: 'Abandonado' },
  menu: 'Entregas',
  empty: 'Todavía no ha tenido que salir nada del portal.',
  redrive: 'Entregar de nuevo',
  redriveExplain: 'Se abandonó cuando falló el último intento. Se intenta de nuevo enseguida.',
  redriven: 'Vuelve a estar en camino.',
};
