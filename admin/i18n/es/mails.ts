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
    SUPPRESSED: 'No deseado',
  },
  letter: 'Correo',
  templates: 'Plantillas de correo',
  template: 'Correo',
  view: 'Cómo se muestra',
  views: { desktop: 'Escritorio', phone: 'Teléfono', text: 'Texto' },
  topics: {
    account: 'Sobre algo propio de quien lo lee: llega siempre, salvo que haya elegido otra cosa en su perfil.',
    invitation: 'A personas que no pidieron nada: con un enlace que rechaza toda otra invitación.',
    news: 'A muchas personas a la vez: con un enlace que rechaza toda otra novedad.',
  },
  refuse: {
    stop: 'No recibir más',
    again: 'Volver a recibirlos',
    invitation: {
      title: 'Sin más invitaciones',
      explain:
        '%{operator} escribe a %{address} cuando alguien te invita. Pulsa el botón y no llegarán más invitaciones.',
      done: 'No llegarán más invitaciones de %{operator} a %{address}.',
    },
    news: {
      title: 'Sin más novedades',
      explain:
        '%{operator} envía novedades a %{address}. Pulsa el botón y no llegarán más. Lo que afecta a tu cuenta seguirá llegando.',
      done: 'No llegarán más novedades de %{operator} a %{address}.',
    },
  },
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
