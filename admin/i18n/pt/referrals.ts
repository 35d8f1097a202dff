export const referrals = {
  title: 'Painel de indicações',
  menu: 'Painel',
  programme: 'Programa',
  nobody: 'Abra um parceiro e escolha «Painel de indicações» para ver o que foi feito de quem ele indicou.',
  open: 'Painel de indicações',
  views: {
    summary: 'Resumo',
    performance: 'Desempenho',
    customers: 'Clientes indicados',
    reporting: 'Relatórios',
  },
  reports: {
    overview: 'Visão geral',
    rewards: 'Recompensas',
  },
  figures: {
    signups: 'Registos',
    referredClients: 'Clientes indicados',
    paidCustomers: 'Clientes pagantes',
    unpaidSignups: 'Registos sem pagamento',
    transactions: 'Transações',
    revenue: 'Receita',
    rewards: 'Recompensas',
    pendingRewards: 'Recompensas pendentes',
    availableRewards: 'Disponível',
    sentRewards: 'A caminho',
    paidRewards: 'Recompensas pagas',
  },
  events: {
    SIGNED_UP: 'registou-se',
    BECAME_CUSTOMER: 'tornou-se cliente',
    CHURNED: 'deixou o último plano',
    INVITED: 'foi convidado',
    PURCHASE: 'pagou',
    REFUND: 'recebeu um crédito',
  },
  recent: 'Atividade recente',
  nothingYet: 'Ainda não aconteceu nada. Convide um cliente ou partilhe a sua ligação.',
  formerClient: 'Um antigo cliente',
  earned: 'recompensa %{amount}',
  inCurrency: 'Todos os valores estão em %{currency}.',
  exchanged:
    '%{currencies} foram convertidos à taxa do dia de cada acontecimento (Banco Central Europeu, taxas de %{from} a %{until}).',
  leftOut:
    'Não há taxa de câmbio para %{currency}: uma receita de %{revenue} e recompensas de %{rewards} não estão em nenhum valor.',
  by: 'Por',
  steps: {
    DAY: 'Dia',
    WEEK: 'Semana',
    MONTH: 'Mês',
    QUARTER: 'Trimestre',
  },
  periods: {
    DAY: 'Dia',
    WEEK: 'Semana de',
    MONTH: 'Mês',
    QUARTER: 'Trimestre',
  },
  badTime: 'Escolha um fim posterior ao início e um tempo de, no máximo, 400 períodos.',
  quarter: 'T%{number} %{year}',
  picture: 'Mostrar',
  pictures: {
    amounts: 'Valores',
    clients: 'Clientes',
  },
  table: 'Valores em tabela',
  together: 'No total',
};

export const definitions = {
  signups:
    'Todos os que se registaram através de si até agora, tenham pago ou não. (Os registos sem pagamento dos Relatórios são só os de quem não pagou.)',
  referredClients: 'Clientes que se registaram no período, tenham pago ou não.',
  paidCustomers: 'Clientes com pelo menos uma transação, contados no dia da primeira.',
  unpaidSignups:
    'Clientes que se registaram no período e não tiveram nenhuma transação até agora. (Os registos do Resumo são todos, pagantes ou não.)',
  transactions: 'Faturas pagas dos seus clientes, no dia do pagamento. Um reembolso não é uma transação.',
  revenue:
    'O que os seus clientes pagaram enquanto eram seus, sem impostos e menos os reembolsos, no dia do pagamento ou do reembolso.',
  rewards:
    'O que os pagamentos do período lhe renderam, menos o que os reembolsos retiraram: pendente, disponível, a caminho e pago. As recompensas recusadas não contam.',
  pendingRewards:
    'Recompensas ainda no prazo de espera, ou retidas por uma pessoa. Contam no dia do pagamento que as gerou.',
  availableRewards:
    'Recompensas aprovadas que ainda não estão em nenhum pagamento. Contam no dia do pagamento que as gerou. Os bónus e ajustes estão nos seus pagamentos.',
  sentRewards: 'Recompensas num pagamento que ainda não foi feito.',
  paidRewards:
    'Recompensas num pagamento já feito. Contam no dia do pagamento que as gerou, não no dia em que foram pagas.',
  customerState: 'Convidado: ainda não respondeu. Registado: nenhuma transação. Pagante: pelo menos uma.',
  customerRevenue: 'O que pagou enquanto era seu, sem impostos e menos os reembolsos, na sua própria moeda.',
  expectedPayout:
    'O dia da liquidação de pagamentos que deverá incluir a recompensa. Nenhum enquanto estiver retida, se foi recusada ou se já está num pagamento.',
};

export const customers = {
  name: 'Cliente indicado |||| Clientes indicados',
  fields: {
    name: 'Nome',
    company: 'Empresa',
    state: 'Estado',
    stage: 'Fase',
    source: 'Origem',
    revenue: 'Receita',
    rewards: 'Recompensas',
    signedUpAt: 'Registo',
    programmeId: 'Programa',
  },
  state: {
    INVITED: 'Convidado',
    SIGNED_UP: 'Registado',
    PAID: 'Pagante',
  },
  stage: {
    INVITED: 'Convidado',
    LEAD: 'Contacto',
    CUSTOMER: 'Cliente',
    CHURNED: 'Perdido',
  },
  source: {
    INVITATION: 'Convite',
    LINK: 'Ligação',
    COUPON: 'Cupão',
    CLAIM: 'Reivindicação',
    PARTNER: 'Introduzido pelo parceiro',
    STAFF: 'Introduzido pela equipa',
    IMPORT: 'Importação',
  },
  empty: 'Ainda ninguém. Convide um cliente ou partilhe a sua ligação: quem se registar aparece aqui.',
  history: 'Registo e compras',
  about: 'Em resumo',
};
