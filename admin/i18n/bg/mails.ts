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
