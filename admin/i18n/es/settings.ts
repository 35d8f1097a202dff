import type { Catalogue } from '../catalogue';

export const settings: Catalogue['settings'] = {
  saved: 'Los ajustes están guardados.',
  operator: 'Operador',
  address: 'Dirección',
  vatNumber: 'NIF-IVA',
  timeZone: 'Zona horaria',
  timeZoneHelp: 'Decide en qué día cae algo.',
  billing: 'Facturación',
  renewalLeadDays: 'Facturar renovaciones con tantos días de antelación',
  paymentTermDays: 'Días para pagar una factura',
  suspendAfterDays: 'Suspender tantos días después del vencimiento',
  terminateAfterDays: 'Terminar tras tantos días suspendido',
  reminderDays: 'Recordatorios, en días desde el vencimiento',
  reminderHelp: 'Separados por comas; −3 son tres días antes.',
  domains: 'Dominios',
  domainGraceDays: 'Días de gracia para renovar un dominio vencido',
  domainRedemptionDays: 'Días para recuperarlo después',
  programme: 'Programa de socios',
  invitationDays: 'Días para responder a una invitación',
  invitationHelp: 'Después caduca; se puede enviar de nuevo.',
  suspendedServicesCount: 'Los servicios suspendidos cuentan para el nivel',
  security: 'Seguridad',
  secondFactorRoles: 'Funciones que deben usar un segundo factor',
};

export const roles: Catalogue['roles'] = {
  ADMIN: 'Administración',
  SUPPORT: 'Soporte',
  FINANCE: 'Finanzas',
  PARTNER_OWNER: 'Socio, titular',
  PARTNER_EMPLOYEE: 'Socio, empleado',
  CLIENT_OWNER: 'Cliente, titular',
  CLIENT_MEMBER: 'Cliente, miembro',
  OWNER: 'Titular',
  EMPLOYEE: 'Empleado',
  MEMBER: 'Miembro',
};
