import type { Catalogue } from '../catalogue';

export const settings: Catalogue['settings'] = {
  saved: 'Le impostazioni sono salvate.',
  operator: 'Operatore',
  address: 'Indirizzo',
  vatNumber: 'Partita IVA',
  timeZone: 'Fuso orario',
  timeZoneHelp: 'Decide in quale giorno cade qualcosa.',
  billing: 'Fatturazione',
  renewalLeadDays: 'Fattura i rinnovi con tanti giorni di anticipo',
  paymentTermDays: 'Giorni per pagare una fattura',
  suspendAfterDays: 'Sospendi tanti giorni dopo la scadenza',
  terminateAfterDays: 'Termina dopo tanti giorni di sospensione',
  reminderDays: 'Promemoria, in giorni dalla scadenza',
  reminderHelp: 'Separati da virgole; −3 è tre giorni prima.',
  domains: 'Domini',
  domainGraceDays: 'Giorni di tolleranza per rinnovare un dominio scaduto',
  domainRedemptionDays: 'Giorni per recuperarlo dopo',
  programme: 'Programma partner',
  invitationDays: 'Giorni per rispondere a un invito',
  invitationHelp: 'Dopo scade; si può inviare di nuovo.',
  suspendedServicesCount: 'I servizi sospesi contano per il livello',
  security: 'Sicurezza',
  secondFactorRoles: 'Ruoli che devono usare un secondo fattore',
};

export const roles: Catalogue['roles'] = {
  ADMIN: 'Amministrazione',
  SUPPORT: 'Assistenza',
  FINANCE: 'Contabilità',
  PARTNER_OWNER: 'Partner, titolare',
  PARTNER_EMPLOYEE: 'Partner, dipendente',
  CLIENT_OWNER: 'Cliente, titolare',
  CLIENT_MEMBER: 'Cliente, membro',
  OWNER: 'Titolare',
  EMPLOYEE: 'Dipendente',
  MEMBER: 'Membro',
};
