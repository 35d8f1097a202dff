import { claimsInBulgarian } from './claims';
import { joiningInBulgarian } from './joining';
import { noticesInBulgarian } from './notices';
import { payoutsInBulgarian } from './payouts';
import { oneCommission, type Facts, type Words } from './words';

const days = (count: number) => (count === 1 ? '1 ден' : `${count} дни`);
const hours = (count: number) => (count === 1 ? '1 час' : `${count} часа`);
const subject = (facts: Facts) => `#${facts.text('number')} ${facts.text('subject')}`;

export const bg: Words = {
  greeting: (name) => `Здравейте, ${name},`,
  linkBelow: 'Ако бутонът не работи, отворете този адрес:',
  footer: (operator) => `Получавате това съобщение, защото имате профил при ${operator}.`,

  firstPassword: (facts) => ({
    subject: 'Вашият достъп до портала',
    heading: 'Добре дошли',
    paragraphs: ['Създадохме Ви профил. Изберете парола и можете да влезете.'],
    action: 'Избор на парола',
    aside: `Връзката работи еднократно и е валидна ${days(facts.count('days'))}.`,
  }),
  signedUpBefore: () => ({
    subject: 'Вече имате профил',
    heading: 'Вече имате профил',
    paragraphs: [
      'Някой, надяваме се Вие, току-що се регистрира с този адрес. За него вече има профил, затова нищо не е променено: влезте или изберете нова парола, ако сте забравили своята.',
    ],
    action: 'Вход',
    aside: 'Ако не сте били Вие, не обръщайте внимание на това съобщение.',
  }),
  passwordReset: (facts) => ({
    subject: 'Изберете нова парола',
    heading: 'Изберете нова парола',
    paragraphs: ['Някой, вероятно Вие, поиска нова парола за този профил.'],
    action: 'Избор на нова парола',
    aside: `Връзката работи еднократно и е валидна ${hours(facts.count('hours'))}. Ако не сте били Вие, не обръщайте внимание на това съобщение: паролата Ви остава същата.`,
  }),
  passwordChanged: () => ({
    subject: 'Паролата Ви беше сменена',
    heading: 'Паролата Ви беше сменена',
    paragraphs: [
      'Паролата на профила Ви току-що беше сменена, а всички други сесии бяха прекратени.',
      'Ако не сте били Вие, веднага изберете нова парола и ни уведомете.',
    ],
    action: 'Към портала',
  }),
  secondFactorReset: () => ({
    subject: 'Вторият Ви фактор беше премахнат',
    heading: 'Вторият Ви фактор беше премахнат',
    paragraphs: [
      'Администратор премахна втория фактор от профила Ви. Докато не настроите нов, влизате само с парола.',
      'Ако не сте поискали това, незабавно ни уведомете.',
    ],
    action: 'Настройване на втори фактор',
  }),
  orderPlaced: (facts) => ({
    subject: `Вашата поръчка ${facts.text('number')}`,
    heading: `Получихме поръчка ${facts.text('number')}`,
    paragraphs: ['Благодарим Ви за поръчката. Ще я активираме веднага щом бъде платена или приета.'],
    facts: [['Общо', facts.money('total')]],
    action: 'Към поръчката',
  }),
  invoiceIssued: (facts) => ({
    subject: `Фактура ${facts.text('number')}`,
    heading: `Фактура ${facts.text('number')}`,
    paragraphs: ['Имате нова фактура. Можете да я прегледате и изтеглите от портала.'],
    facts: [
      ['Общо', facts.money('total')],
      ['Краен срок', facts.day('dueOn')],
    ],
    action: 'Към фактурата',
  }),
  invoiceReminder: (facts) => ({
    subject: `Срокът по фактура ${facts.text('number')} изтича ${facts.count('days') === 0 ? 'днес' : `след ${days(facts.count('days'))}`}`,
    heading: 'Напомняне',
    paragraphs: [
      `Наближава срокът за плащане на фактура ${facts.text('number')}. Ако вече сте я платили, благодарим Ви.`,
    ],
    facts: [
      ['Остава за плащане', facts.money('left')],
      ['Краен срок', facts.day('dueOn')],
    ],
    action: 'Към фактурата',
  }),
  invoiceOverdue: (facts) => ({
    subject: `Фактура ${facts.text('number')} е просрочена`,
    heading: `Просрочена с ${days(facts.count('days'))}`,
    paragraphs: [
      `Все още не сме получили плащането Ви по фактура ${facts.text('number')}. Молим Ви да я платите скоро, за да продължат услугите Ви без прекъсване.`,
      'Ако плащането вече е на път, благодарим Ви; не е нужно да правите нищо повече.',
    ],
    facts: [
      ['Остава за плащане', facts.money('left')],
      ['Срокът беше', facts.day('dueOn')],
    ],
    action: 'Към фактурата',
  }),
  paymentReceived: (facts) => ({
    subject: `Вашето плащане по фактура ${facts.text('number')}`,
    heading: 'Благодарим Ви за плащането',
    paragraphs: [`Получихме плащането Ви по фактура ${facts.text('number')}.`],
    facts: [
      ['Получено', facts.money('amount')],
      ['Остава за плащане', facts.money('left')],
    ],
    action: 'Към фактурата',
  }),
  paymentOnCancelledInvoice: (facts) => ({
    subject: `Плащане по анулираната фактура ${facts.text('number')}`,
    heading: 'Постъпи плащане по анулирана фактура',
    paragraphs: [
      `Постъпиха ${facts.money('amount')} по фактура ${facts.text('number')}, която е анулирана. Сумата е записана като кредит на клиента: решете какво да стане с нея.`,
    ],
    action: 'Към фактурата',
  }),
  creditNoteIssued: (facts) => ({
    subject: `Кредитно известие ${facts.text('number')}`,
    heading: `Кредитно известие ${facts.text('number')}`,
    paragraphs: [`Издадохме кредитно известие към фактура ${facts.text('invoiceNumber')}.`],
    facts: [['Кредитирана сума', facts.money('total')]],
    action: 'Към фактурата',
  }),
  ticketOpened: (facts) => ({
    subject: `Ново запитване ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} отвори запитване #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Към запитването',
  }),
  ticketReplied: (facts) => ({
    subject: `Отговор на ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} отговори на запитване #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Прочитане и отговор',
  }),
  messageReceived: (facts) => ({
    subject: `Съобщение #${facts.text('number')} ${facts.text('subject')}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} ви писа:`],
    quote: facts.text('body'),
    action: 'Прочитане и отговор',
  }),
  commissionDeclined: (facts) => ({
    subject: facts.count('count') === 1 ? 'Комисиона е отказана' : `Отказани комисиони: ${facts.count('count')}`,
    heading: facts.count('count') === 1 ? 'Комисиона е отказана' : `Отказани комисиони: ${facts.count('count')}`,
    paragraphs: [
      'Прегледахме спечеленото от вас и това не можем да изплатим. То вече не е сред чакащите ви комисиони. Причината:',
    ],
    facts: oneCommission(facts, ['Клиент', 'Фактура', 'Комисиона']),
    quote: facts.text('reason'),
    action: 'Вижте комисионите си',
    aside: 'Ако не сте съгласни, отворете запитване и ни кажете защо.',
  }),
  commissionHeld: (facts) => ({
    subject: facts.count('count') === 1 ? 'Комисиона е задържана' : `Задържани комисиони: ${facts.count('count')}`,
    heading: facts.count('count') === 1 ? 'Комисиона е задържана' : `Задържани комисиони: ${facts.count('count')}`,
    paragraphs: [
      'Трябва да я прегледаме, преди да можем да платим. Дотогава остава сред чакащите ви комисиони. Причината:',
    ],
    facts: oneCommission(facts, ['Клиент', 'Фактура', 'Комисиона']),
    quote: facts.text('reason'),
    action: 'Вижте комисионите си',
  }),
  adjustmentApproved: (facts) => ({
    subject: facts.text('kind') === 'BONUS' ? 'Получихте бонус' : 'Салдото ви е коригирано',
    heading: facts.text('kind') === 'BONUS' ? 'Получихте бонус' : 'Салдото ви е коригирано',
    paragraphs: ['Тази сума вече е част от наличното ви салдо. Причината:'],
    facts: [['Сума', facts.money('amount')]],
    quote: facts.text('reason'),
    action: 'Вижте подробностите',
  }),
  ...payoutsInBulgarian,
  ...joiningInBulgarian,
  ...claimsInBulgarian,
  ...noticesInBulgarian,
};
