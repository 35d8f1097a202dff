export const referrals = {
  title: 'Panel de referidos',
  menu: 'Panel',
  programme: 'Programa',
  nobody: 'Abra un socio y elija «Panel de referidos» para ver qué ha sido de quienes recomendó.',
  open: 'Panel de referidos',
  views: {
    summary: 'Resumen',
    performance: 'Rendimiento',
    customers: 'Clientes referidos',
    reporting: 'Informes',
  },
  reports: {
    overview: 'Visión general',
    rewards: 'Recompensas',
  },
  figures: {
    signups: 'Registros',
    referredClients: 'Clientes referidos',
    paidCustomers: 'Clientes de pago',
    unpaidSignups: 'Registros sin pago',
    transactions: 'Transacciones',
    revenue: 'Ingresos',
    rewards: 'Recompensas',
    pendingRewards: 'Recompensas pendientes',
    availableRewards: 'Disponible',
    sentRewards: 'En camino',
    paidRewards: 'Recompensas pagadas',
  },
  events: {
    SIGNED_UP: 'se registró',
    BECAME_CUSTOMER: 'se hizo cliente',
    CHURNED: 'dejó su último plan',
    INVITED: 'fue invitado',
    PURCHASE: 'pagó',
    REFUND: 'recibió un abono',
  },
  recent: 'Actividad reciente',
  nothingYet: 'Todavía no ha ocurrido nada. Invite a un cliente o comparta su enlace.',
  formerClient: 'Un antiguo cliente',
  earned: 'recompensa %{amount}',
  inCurrency: 'Todos los importes están en %{currency}.',
  exchanged:
    '%{currencies} se han convertido con el tipo del día de cada hecho (Banco Central Europeo, tipos del %{from} al %{until}).',
  leftOut:
    'No hay tipo de cambio para %{currency}: unos ingresos de %{revenue} y unas recompensas de %{rewards} no están en ninguna cifra.',
  by: 'Por',
  steps: {
    DAY: 'Día',
    WEEK: 'Semana',
    MONTH: 'Mes',
    QUARTER: 'Trimestre',
  },
  periods: {
    DAY: 'Día',
    WEEK: 'Semana del',
    MONTH: 'Mes',
    QUARTER: 'Trimestre',
  },
  badTime: 'Elija un final posterior al comienzo y un tiempo de 400 períodos como máximo.',
  quarter: 'T%{number} %{year}',
  picture: 'Mostrar',
  pictures: {
    amounts: 'Importes',
    clients: 'Clientes',
  },
  table: 'Cifras en una tabla',
  together: 'En total',
};

export const definitions = {
  signups:
    'Todos los que se han registrado gracias a usted hasta ahora, hayan pagado o no. (Los registros sin pago de Informes son solo los que no han pagado.)',
  referredClients: 'Clientes que se registraron en el período, hayan pagado o no.',
  paidCustomers: 'Clientes con al menos una transacción, contados el día de la primera.',
  unpaidSignups:
    'Clientes que se registraron en el período y no han tenido ninguna transacción hasta ahora. (Los registros del Resumen son todos, paguen o no.)',
  transactions: 'Facturas pagadas de sus clientes, el día del pago. Un reembolso no es una transacción.',
  revenue:
    'Lo que sus clientes pagaron mientras eran suyos, sin impuestos y menos los reembolsos, el día del pago o del reembolso.',
  rewards:
    'Lo que le hicieron ganar los pagos del período, menos lo que quitaron los reembolsos: pendiente, disponible, en camino y pagado. Las recompensas rechazadas no cuentan.',
  pendingRewards:
    'Recompensas en su plazo de espera o retenidas por una persona. Cuentan el día del pago que las generó.',
  availableRewards:
    'Recompensas aprobadas que aún no están en ningún pago. Cuentan el día del pago que las generó. Las bonificaciones y los ajustes están con sus pagos.',
  sentRewards: 'Recompensas en un pago que todavía no se ha abonado.',
  paidRewards:
    'Recompensas en un pago ya abonado. Cuentan el día del pago que las generó, no el día en que se abonaron.',
  customerState: 'Invitado: aún no ha respondido. Registrado: sin ninguna transacción. De pago: al menos una.',
  customerRevenue: 'Lo que pagó mientras era suyo, sin impuestos y menos los reembolsos, en su propia moneda.',
  expectedPayout:
    'El día de la liquidación de pagos que debería incluir la recompensa. Ninguno mientras esté retenida, si se rechazó o si ya está en un pago.',
};

export const customers = {
  name: 'Cliente referido |||| Clientes referidos',
  fields: {
    name: 'Nombre',
    company: 'Empresa',
    state: 'Estado',
    stage: 'Etapa',
    source: 'Origen',
    revenue: 'Ingresos',
    rewards: 'Recompensas',
    signedUpAt: 'Registro',
    programmeId: 'Programa',
  },
  state: {
    INVITED: 'Invitado',
    SIGNED_UP: 'Registrado',
    PAID: 'De pago',
  },
  stage: {
    INVITED: 'Invitado',
    LEAD: 'Contacto',
    CUSTOMER: 'Cliente',
    CHURNED: 'Perdido',
  },
  source: {
    INVITATION: 'Invitación',
    LINK: 'Enlace',
    COUPON: 'Cupón',
    CLAIM: 'Reclamación',
    PARTNER: 'Introducido por el socio',
    STAFF: 'Introducido por el personal',
    IMPORT: 'Importación',
  },
  empty: 'Nadie todavía. Invite a un cliente o comparta su enlace: quien se registre aparecerá aquí.',
  history: 'Registro y compras',
  about: 'De un vistazo',
};
