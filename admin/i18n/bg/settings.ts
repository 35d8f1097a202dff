import type { Catalogue } from '../catalogue';

export const settings: Catalogue['settings'] = {
  saved: 'Настройките са запазени.',
  operator: 'Оператор',
  address: 'Адрес',
  vatNumber: 'ДДС номер',
  timeZone: 'Часова зона',
  timeZoneHelp: 'Определя в кой ден се пада нещо.',
  billing: 'Фактуриране',
  renewalLeadDays: 'Фактуриране на подновявания толкова дни предварително',
  paymentTermDays: 'Дни за плащане на фактура',
  suspendAfterDays: 'Спиране толкова дни след падежа',
  terminateAfterDays: 'Прекратяване след толкова дни спиране',
  reminderDays: 'Напомняния, в дни от падежа',
  reminderHelp: 'Разделени със запетаи; −3 е три дни преди това.',
  domains: 'Домейни',
  domainGraceDays: 'Гратисни дни за подновяване на изтекъл домейн',
  domainRedemptionDays: 'Дни за връщането му след това',
  programme: 'Партньорска програма',
  invitationDays: 'Дни за отговор на покана',
  invitationHelp: 'След това изтича; може да се изпрати отново.',
  suspendedServicesCount: 'Спрените услуги се броят за нивото',
  security: 'Сигурност',
  secondFactorRoles: 'Роли, които трябва да ползват втори фактор',
};

export const roles: Catalogue['roles'] = {
  ADMIN: 'Администратор',
  SUPPORT: 'Поддръжка',
  FINANCE: 'Финанси',
  PARTNER_OWNER: 'Партньор, собственик',
  PARTNER_EMPLOYEE: 'Партньор, служител',
  CLIENT_OWNER: 'Клиент, собственик',
  CLIENT_MEMBER: 'Клиент, член',
  OWNER: 'Собственик',
  EMPLOYEE: 'Служител',
  MEMBER: 'Член',
};
