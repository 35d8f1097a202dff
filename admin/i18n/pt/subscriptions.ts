import type { Catalogue } from '../catalogue';

const fields = {
  periodEnd: 'Próximo vencimento',
  periodStart: 'Período desde',
  endsOn: 'Termina em',
  domainName: 'Nome de domínio',
  suspendedAt: 'Suspenso desde',
  cancelReason: 'Motivo',
  parent: 'Pertence a',
  order: 'Encomenda',
};

export const services: Catalogue['services'] = {
  name: 'Serviço |||| Serviços',
  fields,
  empty: 'Ainda não há serviços. Ganham vida quando uma encomenda é aceite.',
};

export const addons: Catalogue['addons'] = {
  name: 'Extra |||| Extras',
  fields,
  empty: 'Ainda não há extras. Um extra amplia um serviço e segue-o.',
};

export const domains: Catalogue['domains'] = {
  name: 'Domínio |||| Domínios',
  fields,
  empty: 'Ainda não há domínios. Encomende um ou traga-o por transferência.',
};

export const subscriptions: Catalogue['subscriptions'] = {
  status: {
    PENDING: 'Pendente',
    PENDING_TRANSFER: 'Transferência pendente',
    ACTIVE: 'Ativo',
    SUSPENDED: 'Suspenso',
    CANCEL_AT_PERIOD_END: 'Termina com o período',
    GRACE: 'Em tolerância',
    REDEMPTION: 'Em resgate',
    TERMINATED: 'Terminado',
    EXPIRED: 'Expirado',
    TRANSFERRED_AWAY: 'Transferido para outro',
    CANCELLED: 'Cancelado',
  },
  suspended: {
    STAFF: 'Suspenso pelo operador',
    NON_PAYMENT: 'Suspenso por uma fatura por pagar',
    PARENT: 'Suspenso com aquilo a que pertence',
  },
  perCycle: '%{price} · %{cycle}',
  addons: 'Extras',
  change: {
    button: 'Mudar de plano',
    title: 'Mudar %{name}',
    product: 'Novo produto',
    preview: 'Ver quanto custa',
    credit: 'Parte não usada do anterior',
    charge: 'O novo até %{date}',
    due: 'A faturar agora',
    refund: 'A creditar agora',
    days: 'Faltam %{left} dos %{days} dias deste período.',
    then: 'Depois, %{price} por período.',
    submit: 'Mudar',
    done: 'A mudança está feita.',
  },
  cancel: {
    button: 'Cancelar',
    title: 'Cancelar %{name}',
    when: 'Quando?',
    now: 'Agora',
    atEnd: 'No fim do período (%{date})',
    explain: 'Os extras terminam com aquilo a que pertencem. O que foi pago por um período não é devolvido.',
    done: 'O cancelamento está registado.',
  },
  withdraw: {
    button: 'Manter afinal',
    explain: 'Depois deste período continua como antes.',
    done: 'Continua.',
  },
  suspend: {
    button: 'Suspender',
    explain: 'Para de imediato, com os seus extras, até ser reposto.',
    done: 'Está suspenso.',
  },
  restore: {
    button: 'Repor',
    explain: 'Volta a funcionar de imediato, com os seus extras.',
    done: 'Está de novo a funcionar.',
  },
  terminate: {
    button: 'Terminar',
    explain: 'Termina para sempre, com os seus extras. Não pode ser desfeito.',
    done: 'Está terminado.',
  },
  renew: {
    button: 'Renovar',
    explain: 'É faturado mais um período; o domínio renova-se quando for pago.',
    done: 'A renovação está faturada.',
  },
  restoreDomain: {
    button: 'Recuperar do resgate',
    explain: 'São faturados a recuperação e mais um período. A taxa é %{fee}.',
    done: 'A recuperação está faturada.',
  },
  transferIn: {
    button: 'A transferência chegou',
    explain: 'O domínio está aqui e ativo a partir de agora.',
    done: 'O domínio está ativo.',
  },
  transferOut: {
    button: 'Transferido para outro',
    explain: 'O domínio está agora noutro lado e já não é renovado.',
    done: 'O domínio está marcado como transferido.',
  },
};
