import type { Catalogue } from '../catalogue';

export const settings: Catalogue['settings'] = {
  saved: 'As definições estão guardadas.',
  operator: 'Operador',
  address: 'Morada',
  vatNumber: 'NIF / IVA',
  timeZone: 'Fuso horário',
  timeZoneHelp: 'Decide em que dia algo cai.',
  billing: 'Faturação',
  renewalLeadDays: 'Faturar renovações com tantos dias de antecedência',
  paymentTermDays: 'Dias para pagar uma fatura',
  suspendAfterDays: 'Suspender tantos dias depois do vencimento',
  terminateAfterDays: 'Terminar após tantos dias suspenso',
  reminderDays: 'Lembretes, em dias a partir do vencimento',
  reminderHelp: 'Separados por vírgulas; −3 são três dias antes.',
  domains: 'Domínios',
  domainGraceDays: 'Dias de tolerância para renovar um domínio expirado',
  domainRedemptionDays: 'Dias para o recuperar depois disso',
  programme: 'Programa de parceiros',
  invitationDays: 'Dias para responder a um convite',
  invitationHelp: 'Depois expira; pode ser enviado de novo.',
  suspendedServicesCount: 'Os serviços suspensos contam para o nível',
  security: 'Segurança',
  secondFactorRoles: 'Funções que têm de usar um segundo fator',
};

export const roles: Catalogue['roles'] = {
  ADMIN: 'Administração',
  SUPPORT: 'Apoio',
  FINANCE: 'Finanças',
  PARTNER_OWNER: 'Parceiro, titular',
  PARTNER_EMPLOYEE: 'Parceiro, colaborador',
  CLIENT_OWNER: 'Cliente, titular',
  CLIENT_MEMBER: 'Cliente, membro',
  OWNER: 'Titular',
  EMPLOYEE: 'Colaborador',
  MEMBER: 'Membro',
};
