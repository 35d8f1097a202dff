import type { Catalogue } from '../catalogue';

const fields = {
  periodEnd: 'Следващ падеж',
  periodStart: 'Период от',
  endsOn: 'Приключва на',
  domainName: 'Име на домейн',
  suspendedAt: 'Спряно от',
  cancelReason: 'Причина',
  parent: 'Към',
  order: 'Поръчка',
};

export const services: Catalogue['services'] = {
  name: 'Услуга |||| Услуги',
  fields,
  empty: 'Още няма услуги. Те оживяват, когато поръчка бъде приета.',
};

export const addons: Catalogue['addons'] = {
  name: 'Добавка |||| Добавки',
  fields,
  empty: 'Още няма добавки. Добавката разширява услуга и я следва.',
};

export const domains: Catalogue['domains'] = {
  name: 'Домейн |||| Домейни',
  fields,
  empty: 'Още няма домейни. Поръчайте или прехвърлете домейн тук.',
};

export const subscriptions: Catalogue['subscriptions'] = {
  status: {
    PENDING: 'Чака',
    PENDING_TRANSFER: 'Чака прехвърляне',
    ACTIVE: 'Активно',
    SUSPENDED: 'Спряно',
    CANCEL_AT_PERIOD_END: 'Приключва с периода',
    GRACE: 'Гратисен период',
    REDEMPTION: 'За възстановяване',
    TERMINATED: 'Прекратено',
    EXPIRED: 'Изтекло',
    TRANSFERRED_AWAY: 'Прехвърлено другаде',
    CANCELLED: 'Отказано',
  },
  suspended: {
    STAFF: 'Спряно от оператора',
    NON_PAYMENT: 'Спряно заради неплатена фактура',
    PARENT: 'Спряно с това, към което е',
  },
  perCycle: '%{price} · %{cycle}',
  addons: 'Добавки',
  change: {
    button: 'Смяна на плана',
    title: 'Смяна на %{name}',
    product: 'Нов продукт',
    preview: 'Колко ще струва',
    credit: 'Неизползвано от стария',
    charge: 'Новият до %{date}',
    due: 'За фактуриране сега',
    refund: 'За кредитиране сега',
    days: 'Остават %{left} от %{days} дни на този период.',
    then: 'След това %{price} на период.',
    submit: 'Смяна',
    done: 'Смяната е направена.',
  },
  cancel: {
    button: 'Отказ',
    title: 'Отказ на %{name}',
    when: 'Кога?',
    now: 'Сега',
    atEnd: 'В края на периода (%{date})',
    explain: 'Добавките приключват с това, към което са. Платеното за период не се връща.',
    done: 'Отказът е отбелязан.',
  },
  withdraw: {
    button: 'Все пак да остане',
    explain: 'След този период продължава както преди.',
    done: 'Продължава.',
  },
  suspend: {
    button: 'Спиране',
    explain: 'Спира веднага, заедно с добавките, докато не бъде възстановено.',
    done: 'Спряно е.',
  },
  restore: {
    button: 'Възстановяване',
    explain: 'Отново работи веднага, заедно с добавките.',
    done: 'Отново работи.',
  },
  terminate: {
    button: 'Прекратяване',
    explain: 'Приключва завинаги, заедно с добавките. Не може да се върне.',
    done: 'Прекратено е.',
  },
  renew: {
    button: 'Подновяване',
    explain: 'Фактурира се още един период; домейнът се подновява, когато е платено.',
    done: 'Подновяването е фактурирано.',
  },
  restoreDomain: {
    button: 'Връщане на домейна',
    explain: 'Фактурират се връщането и още един период. Таксата е %{fee}.',
    done: 'Връщането е фактурирано.',
  },
  transferIn: {
    button: 'Прехвърлянето пристигна',
    explain: 'Домейнът е тук и е активен отсега.',
    done: 'Домейнът е активен.',
  },
  transferOut: {
    button: 'Прехвърлен другаде',
    explain: 'Домейнът вече е другаде и не се подновява.',
    done: 'Домейнът е отбелязан като прехвърлен.',
  },
};
