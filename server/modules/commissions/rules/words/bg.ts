import type { Words } from './words';

export const bg: Words = {
  share: ({ amount, rate, base, line, invoice }) =>
    `${amount}: ${rate} от ${base} нето за „${line}“ по фактура ${invoice}.`,
  rounded: (exact) => `Закръглено веднъж, на ниво ред, от ${exact}.`,
  flat: ({ amount, base, line, invoice }) =>
    `${amount}: фиксирана сума за „${line}“ по фактура ${invoice} (${base} нето).`,
  takenBack: ({ amount, base, line, invoice, creditNote }) =>
    `${amount}: кредитно известие ${creditNote} намали с ${base} нето „${line}“ от фактура ${invoice}, а с това и съответната част от комисионата.`,
  notTakenBack: ({ base, line, invoice, creditNote }) =>
    `Нищо не е приспаднато: кредитно известие ${creditNote} намали с ${base} нето „${line}“ от фактура ${invoice}, но не и комисионата.`,
  endedBefore: ({ amount, line, invoice, creditNote }) =>
    `${amount}: „${line}“ от фактура ${invoice} е платено, след като възстановяване е прекратило времето, в което клиентът носи комисиона; кредитно известие ${creditNote}, което го е прекратило, е съобщено по-късно.`,
  rule: ({ rule, programme, version, from }) =>
    `Правило ${rule} на ${programme}, версия ${version}, в сила от ${from}.`,
  override: ({ programme, version, from }) =>
    `Договорено само с този партньор; има предимство пред правилата на ${programme}, версия ${version}, в сила от ${from}.`,
  tier: ({ tier, since, clients }) =>
    `Ниво ${tier}, достигнато на ${since}, с ${clients} ${clients === 1 ? 'клиент' : 'клиента'} с активна услуга.`,
  noTier: 'Не се изискваше ниво.',
  window: (month, months) => `Месец ${month} от ${months}, през които клиентът носи комисиона.`,
  pending: (until) => `В изчакване: периодът на изчакване изтича на ${until}.`,
  byHand: 'След това се одобрява от служител.',
  held: (reason) => `Задържана от служител: ${reason}.`,
  declined: (on, reason) => `Отказана от служител на ${on}: ${reason}.`,
  approved: (on) => `Одобрена на ${on}.`,
  expected: (on) => `Плащането се очаква на ${on}.`,
  inPayout: 'Включена е в плащане, което се обработва.',
  paid: (on) => `Изплатена на ${on}.`,
  nothing: {
    NO_PARTNER: () => 'Клиентът не беше причислен към партньор.',
    NO_PROGRAMME: () => 'Нямаше действаща версия на програмата.',
    NOT_ENROLLED: () => 'Партньорът не участваше в програмата.',
    NOT_ELIGIBLE: ({ eligibility }) => bg.notEligible[eligibility ?? 'NOT_ACCEPTED'],
    BEFORE_WINDOW: ({ windowFrom }) =>
      windowFrom
        ? `Отнася се за време преди първата периодична фактура на клиента от ${windowFrom}, с която започват възнагражденията.`
        : 'Клиентът още не е платил периодична фактура, с която започват възнагражденията.',
    WINDOW_OVER: ({ windowMonths, windowFrom, windowUntil }) =>
      `Срокът от ${windowMonths} месеца, през които клиентът носи комисиона, започна на ${windowFrom} и изтече на ${windowUntil}.`,
    WINDOW_ENDED: ({ windowEndedOn, windowEnd }) =>
      windowEnd === 'REFUND'
        ? `Клиентът не носи комисиона от ${windowEndedOn}, когато му беше възстановена сума по периодичен план.`
        : `Клиентът не носи комисиона от ${windowEndedOn}, когато остана без периодичен план.`,
    BELOW_FIRST_TIER: ({ clients }) =>
      `Партньорът имаше ${clients ?? 0} ${clients === 1 ? 'клиент' : 'клиента'} с активна услуга, което не стига за първото ниво.`,
    NO_RULE: () => 'Програмата не предвижда нищо за такъв ред.',
    ROUNDS_TO_NOTHING: () => 'За него не е платено нищо или толкова малко, че делът се закръгля на нула.',
    IMPORTED: () => 'Платена е другаде и тук е само въведена.',
    NOT_PAID: () => 'Фактурата не е платена.',
    NEVER_PAID: () => 'Клиентът още не е платил нищо.',
  },
  notEligible: {
    ATTRIBUTED: 'Клиентът не се зачита на партньора си.',
    INVITED_FIRST: 'Клиентът не се зачита на партньора си.',
    ALREADY_CUSTOMER: 'Клиентът не отговаря на условията: имал е платен периодичен план преди поканата.',
    NOT_ACCEPTED: 'Клиентът не отговаря на условията: не е поканен или не е приел поканата.',
    OTHER_PARTNER: 'Клиентът не отговаря на условията: принадлежи на друг партньор.',
  },
};
