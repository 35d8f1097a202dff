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

export const outbox: Catalogue['outbox'] = {
  name: 'Entrega |||| Entregas',
  fields: {
    createdAt: 'Escrito',
    what: 'O quê',
    state: 'Estado',
    attempts: 'Tentativas',
    dueAt: 'Próxima tentativa',
    lastError: 'Última falha',
  },
  state: { WAITING: 'À espera', DELIVERED: 'Entregue', DEAD: 'Abandonado' },
  menu: 'Entregas',
  empty: 'Ainda nada teve de sair do portal.',
  redrive: 'Entregar de novo',
  redriveExplain: 'Foi abandonado depois de a última tentativa falhar. Tenta-se de novo já.',
  redriven: 'Está de novo a caminho.',
};
