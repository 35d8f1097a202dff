import type { Catalogue } from '../catalogue';

export const products: Catalogue['products'] = {
  name: 'Продукт |||| Продукти',
  fields: {
    'category.name': 'Категория',
    active: 'Продава се',
    taxCategory: 'Данъчна категория',
    tld: 'Окончание',
    graceDays: 'Гратисни дни',
    redemptionDays: 'Дни за връщане',
    amount: 'Цена за период',
    setupFee: 'Такса за активиране',
    restoreFee: 'Такса за връщане на домейн',
  },
  empty: 'Каталогът е празен. Добавете продукт, после му задайте цени.',
  onSale: 'Продава се',
  offSale: 'Не се продава',
  tldHelp: 'Без точката: com, co.uk',
  daysHelp: 'Празно: както в настройките',
  taxHelp: 'Определя кои данъчни ставки важат, например STANDARD',
  prices: 'Цени',
  noPrices: 'Още няма цени: продукт без цена не може да се поръча.',
  setPrice: 'Задаване на цена',
  setPriceExplain: 'Важи за нови поръчки. Това, което вече тече, запазва цената си.',
  priceSet: 'Цената е зададена.',
  withdraw: 'Оттегляне',
  withdrawExplain: 'Новите поръчки вече не могат да ползват тази цена. Това, което тече, я запазва.',
  withdrawn: 'Цената е оттеглена.',
  archive: 'Спиране от продажба',
  archiveExplain: 'Никой вече не може да го поръча; което тече, продължава.',
  archived: 'Продуктът вече не се продава.',
  unarchive: 'Пускане в продажба',
  unarchiveExplain: 'Може отново да се поръчва.',
  unarchived: 'Продуктът се продава.',
};

export const categories: Catalogue['categories'] = {
  name: 'Категория |||| Категории',
  fields: { key: 'Ключ', position: 'Позиция' },
  empty: 'Още няма категории. Комисионите са по категории.',
  keyHelp: 'Малки букви, цифри и тирета; после не може да се промени.',
};

export const shipped: Catalogue['shipped'] = {
  sharedHosting: 'Споделен хостинг',
  domainsSsl: 'Домейни и SSL',
  cloudVps: 'Облачни VPS',
  dedicated: 'Наети сървъри',
  bronze: 'Бронз',
  silver: 'Сребро',
  gold: 'Злато',
  platinum: 'Платина',
  technicalSupport: 'Техническа поддръжка',
  billing: 'Фактуриране',
  sales: 'Продажби',
};
