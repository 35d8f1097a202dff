import type { Catalogue } from '../catalogue';

export const orders: Catalogue['orders'] = {
  name: 'Pedido |||| Pedidos',
  all: 'Todos',
  fields: {
    placedAt: 'Realizado',
    items: 'Artículos',
    placedBy: 'Realizado por',
    listPrice: 'Precio de lista',
    setupFee: 'Alta',
    unitPrice: 'Precio',
    domainName: 'Nombre de dominio',
    overrideReason: 'Motivo del precio',
  },
  status: {
    PENDING: 'Pendiente',
    ACTIVE: 'Activo',
    COMPLETED: 'Completado',
    CANCELLED: 'Cancelado',
    FRAUD: 'Fraude',
  },
  side: {
    staff: 'Operador',
    partner: 'Socio',
    client: 'Cliente',
    house: 'Importación',
    impersonated: 'Alguien actuando como el cliente',
  },
  empty: 'Todavía no hay pedidos. Un pedido crea servicios, complementos y dominios, y emite la primera factura.',
  title: 'Pedido %{number}',
  items: 'Artículos',
  documents: 'Facturas',
  accept: {
    button: 'Aceptar',
    explain: 'Los artículos empiezan ya, sin esperar al pago.',
    done: 'El pedido está aceptado.',
  },
  cancel: {
    button: 'Cancelar el pedido',
    explain: 'Los artículos no empezarán y la factura pendiente se retira.',
    done: 'El pedido está cancelado.',
  },
  fraud: {
    button: 'Marcar como fraude',
    explain: 'Los artículos no empezarán y la factura pendiente se retira. La marca puede quitarse.',
    done: 'El pedido está marcado como fraude.',
  },
  clear: {
    button: 'No es fraude',
    explain: 'El pedido vuelve a estar pendiente, con una factura nueva.',
    done: 'El pedido vuelve a estar pendiente.',
  },
  place: {
    title: 'Pedido nuevo',
    client: '¿Para qué cliente?',
    items: '¿Qué se pide?',
    addItem: 'Añadir un artículo',
    removeItem: 'Quitar este artículo',
    item: 'Artículo %{number}',
    parent: 'Pertenece a',
    parentHelp: 'El servicio que amplía este complemento.',
    override: 'Otro precio que el de la lista',
    overrideAmount: 'Precio por periodo',
    transfer: 'El dominio está en otro registrador y se traslada aquí',
    note: 'Nota del pedido',
    review: 'Revisar',
    back: 'Cambiar',
    submit: 'Hacer el pedido',
    done: 'El pedido %{number} está hecho.',
    total: 'A pagar ahora',
    typeClient: 'Escribe al menos dos letras',
    noPrice: 'Este producto no tiene precio en %{currency}.',
    taxHint: 'Impuesto según %{country} a día de hoy.',
  },
};

export const cycles: Catalogue['cycles'] = {
  ONE_OFF: 'Una vez',
  MONTHLY: 'Mensual',
  QUARTERLY: 'Cada 3 meses',
  SEMIANNUAL: 'Cada 6 meses',
  YEARLY: 'Anual',
  BIENNIAL: 'Cada 2 años',
};

export const kinds: Catalogue['kinds'] = { SERVICE: 'Servicio', ADDON: 'Complemento', DOMAIN: 'Dominio' };
