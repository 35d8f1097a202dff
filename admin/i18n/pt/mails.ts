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
    SUPPRESSED: 'Não desejado',
  },
  letter: 'Mensagem',
  templates: 'Modelos de e-mail',
  template: 'E-mail',
  view: 'Como é mostrado',
  views: { desktop: 'Computador', phone: 'Telefone', text: 'Texto' },
  topics: {
    account: 'Sobre algo de quem o lê: chega sempre, salvo outra escolha no perfil.',
    invitation: 'A pessoas que nada pediram: com um link que recusa qualquer outro convite.',
    news: 'A muitas pessoas ao mesmo tempo: com um link que recusa qualquer outra novidade.',
  },
  refuse: {
    stop: 'Não receber mais',
    again: 'Voltar a recebê-los',
    invitation: {
      title: 'Sem mais convites',
      explain: '%{operator} escreve para %{address} quando alguém o convida. Prima o botão e não chegam mais convites.',
      done: 'Não chegam mais convites de %{operator} a %{address}.',
    },
    news: {
      title: 'Sem mais novidades',
      explain:
        '%{operator} envia novidades para %{address}. Prima o botão e não chegam mais. O que diz respeito à sua conta continua a chegar.',
      done: 'Não chegam mais novidades de %{operator} a %{address}.',
    },
  },
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
