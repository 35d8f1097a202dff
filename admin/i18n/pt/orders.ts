import type { Catalogue } from '../catalogue';

export const orders: Catalogue['orders'] = {
  name: 'Encomenda |||| Encomendas',
  all: 'Todas',
  fields: {
    placedAt: 'Feita em',
    items: 'Artigos',
    placedBy: 'Feita por',
    listPrice: 'Preço de tabela',
    setupFee: 'Ativação',
    unitPrice: 'Preço',
    domainName: 'Nome de domínio',
    overrideReason: 'Motivo do preço',
  },
  status: {
    PENDING: 'Pendente',
    ACTIVE: 'Ativa',
    COMPLETED: 'Concluída',
    CANCELLED: 'Cancelada',
    FRAUD: 'Fraude',
  },
  side: {
    staff: 'Operador',
    partner: 'Parceiro',
    client: 'Cliente',
    house: 'Importação',
    impersonated: 'Alguém a agir como o cliente',
  },
  empty: 'Ainda não há encomendas. Uma encomenda cria serviços, extras e domínios e emite a primeira fatura.',
  title: 'Encomenda %{number}',
  items: 'Artigos',
  documents: 'Faturas',
  accept: {
    button: 'Aceitar',
    explain: 'Os artigos começam já, sem esperar pelo pagamento.',
    done: 'A encomenda está aceite.',
  },
  cancel: {
    button: 'Cancelar a encomenda',
    explain: 'Os artigos não começam e a fatura em aberto é retirada.',
    done: 'A encomenda está cancelada.',
  },
  fraud: {
    button: 'Marcar como fraude',
    explain: 'Os artigos não começam e a fatura em aberto é retirada. A marca pode ser retirada.',
    done: 'A encomenda está marcada como fraude.',
  },
  clear: {
    button: 'Não é fraude',
    explain: 'A encomenda volta a estar pendente, com uma nova fatura.',
    done: 'A encomenda está de novo pendente.',
  },
  place: {
    title: 'Nova encomenda',
    client: 'Para que cliente?',
    items: 'O que se encomenda?',
    addItem: 'Adicionar um artigo',
    removeItem: 'Retirar este artigo',
    item: 'Artigo %{number}',
    parent: 'Pertence a',
    parentHelp: 'O serviço que este extra amplia.',
    override: 'Um preço diferente do da tabela',
    overrideAmount: 'Preço por período',
    transfer: 'O domínio está noutro lado e vem para aqui',
    note: 'Nota da encomenda',
    review: 'Rever',
    back: 'Alterar',
    submit: 'Fazer a encomenda',
    done: 'A encomenda %{number} está feita.',
    total: 'A pagar agora',
    typeClient: 'Escreva pelo menos duas letras',
    noPrice: 'Este produto não tem preço em %{currency}.',
    taxHint: 'Imposto conforme %{country} hoje.',
  },
};

export const cycles: Catalogue['cycles'] = {
  ONE_OFF: 'Uma vez',
  MONTHLY: 'Mensal',
  QUARTERLY: 'Trimestral',
  SEMIANNUAL: 'Semestral',
  YEARLY: 'Anual',
  BIENNIAL: 'De 2 em 2 anos',
};

export const kinds: Catalogue['kinds'] = { SERVICE: 'Serviço', ADDON: 'Extra', DOMAIN: 'Domínio' };
