import type { Catalogue } from '../catalogue';

const fields = {
  periodEnd: 'Próximo vencimiento',
  periodStart: 'Periodo desde',
  endsOn: 'Termina el',
  domainName: 'Nombre de dominio',
  suspendedAt: 'Suspendido desde',
  cancelReason: 'Motivo',
  parent: 'Pertenece a',
  order: 'Pedido',
};

export const services: Catalogue['services'] = {
  name: 'Servicio |||| Servicios',
  fields,
  empty: 'Todavía no hay servicios. Cobran vida cuando se acepta un pedido.',
};

export const addons: Catalogue['addons'] = {
  name: 'Complemento |||| Complementos',
  fields,
  empty: 'Todavía no hay complementos. Un complemento amplía un servicio y lo sigue.',
};

export const domains: Catalogue['domains'] = {
  name: 'Dominio |||| Dominios',
  fields,
  empty: 'Todavía no hay dominios. Pide uno o tráelo por transferencia.',
};

export const subscriptions: Catalogue['subscriptions'] = {
  status: {
    PENDING: 'Pendiente',
    PENDING_TRANSFER: 'Transferencia pendiente',
    ACTIVE: 'Activo',
    SUSPENDED: 'Suspendido',
    CANCEL_AT_PERIOD_END: 'Termina con su periodo',
    GRACE: 'En gracia',
    REDEMPTION: 'En redención',
    TERMINATED: 'Terminado',
    EXPIRED: 'Caducado',
    TRANSFERRED_AWAY: 'Transferido a otro registrador',
    CANCELLED: 'Cancelado',
  },
  suspended: {
    STAFF: 'Suspendido por el operador',
    NON_PAYMENT: 'Suspendido por una factura impagada',
    PARENT: 'Suspendido con aquello a lo que pertenece',
  },
  perCycle: '%{price} · %{cycle}',
  addons: 'Complementos',
  change: {
    button: 'Cambiar de plan',
    title: 'Cambiar %{name}',
    product: 'Producto nuevo',
    preview: 'Ver cuánto cuesta',
    credit: 'Parte no usada del anterior',
    charge: 'El nuevo hasta el %{date}',
    due: 'Se factura ahora',
    refund: 'Se abona ahora',
    days: 'Quedan %{left} de los %{days} días de este periodo.',
    then: 'Después, %{price} por periodo.',
    submit: 'Cambiar',
    done: 'El cambio está hecho.',
  },
  cancel: {
    button: 'Cancelar',
    title: 'Cancelar %{name}',
    when: '¿Cuándo?',
    now: 'Ahora',
    atEnd: 'Al final del periodo (%{date})',
    explain: 'Los complementos terminan con aquello a lo que pertenecen. Lo pagado por un periodo no se devuelve.',
    done: 'La cancelación está anotada.',
  },
  withdraw: {
    button: 'Conservar después de todo',
    explain: 'Continúa tras este periodo como antes.',
    done: 'Continúa.',
  },
  suspend: {
    button: 'Suspender',
    explain: 'Se detiene de inmediato, con sus complementos, hasta que se restablezca.',
    done: 'Está suspendido.',
  },
  restore: {
    button: 'Restablecer',
    explain: 'Vuelve a funcionar de inmediato, con sus complementos.',
    done: 'Vuelve a funcionar.',
  },
  terminate: {
    button: 'Terminar',
    explain: 'Termina para siempre, con sus complementos. No se puede deshacer.',
    done: 'Está terminado.',
  },
  renew: {
    button: 'Renovar',
    explain: 'Se factura un periodo más; el dominio se renueva cuando se paga.',
    done: 'La renovación está facturada.',
  },
  restoreDomain: {
    button: 'Recuperar de la redención',
    explain: 'Se facturan la recuperación y un periodo más. La tarifa es %{fee}.',
    done: 'La recuperación está facturada.',
  },
  transferIn: {
    button: 'La transferencia ha llegado',
    explain: 'El dominio está aquí y activo desde ahora.',
    done: 'El dominio está activo.',
  },
  transferOut: {
    button: 'Transferido a otro',
    explain: 'El dominio está ahora en otro registrador y ya no se renueva.',
    done: 'El dominio está marcado como transferido.',
  },
};
