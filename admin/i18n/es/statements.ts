import type { Catalogue } from '../catalogue';

export const statements: Catalogue['statements'] = {
  name: 'Extracto |||| Extractos',
  fields: {
    month: 'Mes',
    opening: 'Saldo inicial',
    moved: 'Movimiento',
    closing: 'Saldo final',
    from: 'Desde el mes',
    until: 'Hasta el mes',
    recordedOn: 'Día',
  },
  menu: 'Extractos',
  empty: 'Todavía no hay extractos. El primer movimiento abre uno.',
  title: 'Extracto de %{month} · %{currency}',
  open: 'El mes no ha terminado: puede haber más.',
  closed: 'El mes ha terminado: no se añadirá nada.',
  state: 'Estado',
  going: 'En curso',
  done: 'Completo',
  movements: 'Movimientos',
  noMovements: 'En este mes no se movió nada.',
  pdf: 'PDF',
  csv: 'CSV',
  monthHelp: 'Como 2026-11',
};

export const exchangeRates: Catalogue['exchangeRates'] = {
  name: 'Tipo de cambio |||| Tipos de cambio',
  fields: {
    day: 'Día',
    rate: 'Por un euro',
    from: 'Desde',
    until: 'Hasta',
  },
  menu: 'Tipos de cambio',
  empty: 'Todavía no hay tipos de cambio. Importe la tabla del Banco Central Europeo, en CSV o ZIP.',
  about: 'Tipos de referencia del Banco Central Europeo. Un pago toma los últimos anteriores a su día, y los nombra.',
  import: 'Importar tipos',
  file: 'Tabla de tipos (CSV o ZIP)',
  done: '%{added} tipos añadidos, %{unchanged} ya conocidos; del %{from} al %{until}.',
  none: 'No hay nada nuevo: %{unchanged} tipos ya estaban.',
  refused: 'No se ha introducido nada',
  line: 'Línea',
  column: 'Columna',
  value: 'Valor',
  problem: 'Qué está mal',
};
