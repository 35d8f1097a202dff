import type { Catalogue } from '../catalogue';

export const statements: Catalogue['statements'] = {
  name: 'Извлечение |||| Извлечения',
  fields: {
    month: 'Месец',
    opening: 'Начално салдо',
    moved: 'Движение',
    closing: 'Крайно салдо',
    from: 'От месец',
    until: 'До месец',
    recordedOn: 'Ден',
  },
  menu: 'Извлечения',
  empty: 'Още няма извлечения. Първото движение започва едно.',
  title: 'Извлечение за %{month} · %{currency}',
  open: 'Месецът не е приключил: може да има още.',
  closed: 'Месецът е приключил: нищо няма да се добави.',
  state: 'Състояние',
  going: 'Тече',
  done: 'Завършено',
  movements: 'Движения',
  noMovements: 'През този месец няма движения.',
  pdf: 'PDF',
  csv: 'CSV',
  monthHelp: 'Като 2026-11',
};

export const exchangeRates: Catalogue['exchangeRates'] = {
  name: 'Валутен курс |||| Валутни курсове',
  fields: {
    day: 'Ден',
    rate: 'За едно евро',
    from: 'От',
    until: 'До',
  },
  menu: 'Валутни курсове',
  empty: 'Още няма курсове. Внесете таблицата на Европейската централна банка като CSV или ZIP.',
  about:
    'Референтни курсове на Европейската централна банка. Изплащането взема последните преди своя ден и ги посочва.',
  import: 'Внасяне на курсове',
  file: 'Таблица с курсове (CSV или ZIP)',
  done: 'Добавени %{added} курса, %{unchanged} вече известни; от %{from} до %{until}.',
  none: 'Няма нищо ново: %{unchanged} курса вече са тук.',
  refused: 'Нищо не е въведено',
  line: 'Ред',
  column: 'Колона',
  value: 'Стойност',
  problem: 'Какво не е наред',
};
