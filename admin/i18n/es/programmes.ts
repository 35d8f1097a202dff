import type { Catalogue } from '../catalogue';

export const programmes: Catalogue['programmes'] = {
  rates: 'Tarifas',
  band: 'de %{from} a %{to} clientes',
  bandUp: '%{from} clientes o más',
  anyCategory: 'Cualquier categoría',
  version: 'Versión %{number} desde el %{date}',
  holdDays: 'Días de retención tras el pago',
  minimumPayout: 'Pago mínimo',
  window: 'Meses en que un cliente genera comisión',
  noWindow: 'Sin límite',
  base: 'Las tarifas se aplican a',
  net: 'Cada línea pagada, sin impuestos ni descuentos',
  metric: 'Los niveles cuentan',
  activeClients: 'Clientes con un servicio activo',
  recalibration: 'El nivel cambia',
  atOnce: 'De inmediato, hacia arriba y hacia abajo',
};

export const commissions: Catalogue['commissions'] = {
  name: 'Comisión |||| Comisiones',
  fields: {
    earnedOn: 'Ganada',
    earnedAt: 'Ganada',
    clientName: 'Cliente',
    invoiceNumber: 'Factura',
    lineDescription: 'Por',
    base: 'Base',
    rate: 'Tarifa',
    tierName: 'Nivel',
    amount: 'Importe',
    holdUntil: 'Retenida hasta',
    approvedOn: 'Aprobada',
    creditNoteNumber: 'Rectificativa',
    from: 'Ganada desde',
    until: 'Ganada hasta',
    category: 'Categoría',
  },
  status: { PENDING: 'Pendiente', HELD: 'Retenida', APPROVED: 'Aprobada', DECLINED: 'Rechazada' },
  kind: { EARNING: 'Ganancia', CLAWBACK: 'Devolución' },
  empty:
    'Todavía no hay comisiones. Cada línea pagada de un cliente atribuido genera una, al nivel que se tenga entonces.',
  why: 'Por qué este importe',
  computed: '%{rate} de %{base} = %{exact}, redondeado a %{amount}',
  tierHeld:
    '%{tier}, desde el %{date}, con %{smart_count} cliente activo |||| %{tier}, desde el %{date}, con %{smart_count} clientes activos',
  programme: '%{name}, versión %{number} desde el %{date}',
  rounding: 'Media unidad se redondea alejándose de cero, una sola vez.',
  takenBack: 'Devuelta',
  corrects: 'Devuelve',
  title: 'Comisión sobre %{invoice}',
};
