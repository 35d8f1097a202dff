import type { Catalogue } from '../catalogue';

export const orders: Catalogue['orders'] = {
  name: 'Поръчка |||| Поръчки',
  all: 'Всички',
  fields: {
    placedAt: 'Направена',
    items: 'Артикули',
    placedBy: 'Направена от',
    listPrice: 'Цена по ценоразпис',
    setupFee: 'Такса за активиране',
    unitPrice: 'Цена',
    domainName: 'Име на домейн',
    overrideReason: 'Причина за цената',
  },
  status: {
    PENDING: 'Чакаща',
    ACTIVE: 'Активна',
    COMPLETED: 'Изпълнена',
    CANCELLED: 'Отказана',
    FRAUD: 'Измама',
  },
  side: {
    staff: 'Оператор',
    partner: 'Партньор',
    client: 'Клиент',
    house: 'Импортиране',
    impersonated: 'Някой, действащ като клиента',
  },
  empty: 'Още няма поръчки. Поръчката създава услуги, добавки и домейни и издава първата фактура.',
  title: 'Поръчка %{number}',
  items: 'Артикули',
  documents: 'Фактури',
  accept: {
    button: 'Приемане',
    explain: 'Артикулите започват сега, без да се чака плащането.',
    done: 'Поръчката е приета.',
  },
  cancel: {
    button: 'Отказ на поръчката',
    explain: 'Артикулите няма да започнат и неплатената фактура се оттегля.',
    done: 'Поръчката е отказана.',
  },
  fraud: {
    button: 'Отбелязване като измама',
    explain: 'Артикулите няма да започнат и неплатената фактура се оттегля. Отбелязването може да се махне.',
    done: 'Поръчката е отбелязана като измама.',
  },
  clear: {
    button: 'Не е измама',
    explain: 'Поръчката отново чака, с нова фактура.',
    done: 'Поръчката отново чака.',
  },
  place: {
    title: 'Нова поръчка',
    client: 'За кой клиент?',
    items: 'Какво се поръчва?',
    addItem: 'Добавяне на артикул',
    removeItem: 'Премахване на този артикул',
    item: 'Артикул %{number}',
    parent: 'Към',
    parentHelp: 'Услугата, която тази добавка разширява.',
    override: 'Цена, различна от ценоразписа',
    overrideAmount: 'Цена за период',
    transfer: 'Домейнът е другаде и идва тук',
    note: 'Бележка към поръчката',
    review: 'Преглед',
    back: 'Промяна',
    submit: 'Поръчване',
    done: 'Поръчка %{number} е направена.',
    total: 'За плащане сега',
    typeClient: 'Въведете поне две букви',
    noPrice: 'Този продукт няма цена в %{currency}.',
    taxHint: 'Данък според %{country} към днес.',
  },
};

export const cycles: Catalogue['cycles'] = {
  ONE_OFF: 'Еднократно',
  MONTHLY: 'Месечно',
  QUARTERLY: 'На 3 месеца',
  SEMIANNUAL: 'На 6 месеца',
  YEARLY: 'Годишно',
  BIENNIAL: 'На 2 години',
};

export const kinds: Catalogue['kinds'] = { SERVICE: 'Услуга', ADDON: 'Добавка', DOMAIN: 'Домейн' };
