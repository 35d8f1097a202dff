import type { Catalogue } from '../catalogue';

export const mails: Catalogue['mails'] = {
  name: 'Писмо |||| Изходяща поща',
  fields: {
    createdAt: 'Написано',
    sentAt: 'Изпратено',
    to: 'До',
    subject: 'Тема',
  },
  status: {
    STORED: 'Запазено тук',
    WAITING: 'Чака',
    SENT: 'Изпратено',
  },
  letter: 'Писмо',
  empty: 'През последните 90 дни не е писано на никого.',
};

export const outbox: Catalogue['outbox'] = {
  name: 'Доставка |||| Доставки',
  fields: {
    createdAt: 'Написано',
    what: 'Какво',
    state: 'Състояние',
    attempts: 'Опити',
    dueAt: 'Следващ опит',
    lastError: 'Последна грешка',
  },
  state: { WAITING: 'Чака', DELIVERED: 'Доставено', DEAD: 'Изоставено' },
  menu: 'Доставки',
  empty: 'Още нищо не е трябвало да напусне портала.',
  redrive: 'Изпращане отново',
  redriveExplain: 'Изоставено е, след като последният опит не успя. Опитва се отново веднага.',
  redriven: 'Отново е на път.',
};
