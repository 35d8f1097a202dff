import type { Catalogue } from '../catalogue';

export const intakeReports: Catalogue['intakeReports'] = {
  name: 'Informe |||| Informes recibidos',
  menu: 'Informes recibidos',
  fields: {
    kind: 'Qué',
    key: 'Clave',
    'client.name': 'Cliente',
    occurredAt: 'Ocurrió',
    receivedAt: 'Llegó',
    reason: 'Motivo',
    attempts: 'Intentos',
    invoice: 'Factura',
  },
  kind: { CLIENT: 'Registro', TRANSACTION: 'Pago', REFUND: 'Reembolso' },
  status: { APPLIED: 'Anotado', WAITING: 'En espera', REFUSED: 'Rechazado' },
  empty:
    'No se ha informado de nada. Si su registro y facturación están en otro lugar, deje que un programa suyo informe: el README explica cómo.',
  waitsForClient: 'Espera a que se informe del cliente %{key}.',
  waitsForTransaction: 'Espera a que se informe del pago %{key}.',
  content: 'Tal como llegó',
  open: 'Abrir',
  elsewhere: 'Emitida en otro lugar',
  retry: {
    button: 'Reintentar',
    explain: 'El informe %{key} se lee de nuevo tal como llegó, con lo que se sabe ahora.',
    done: 'Intentado de nuevo: %{status}.',
  },
};

export const operatorTokens: Catalogue['operatorTokens'] = {
  name: 'Token de programa |||| Tokens de programas',
  menu: 'Programas',
  fields: { 'createdBy.name': 'Creado por' },
  empty: 'Ningún programa suyo tiene token. Uno que informe de registros y pagos desde otro lugar lo necesita.',
  createExplain:
    'Para un programa suyo que informa de registros, pagos y reembolsos. No puede hacer nada más. Su secreto se muestra una sola vez.',
};
