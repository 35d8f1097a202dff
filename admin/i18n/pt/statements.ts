import type { Catalogue } from '../catalogue';

export const statements: Catalogue['statements'] = {
  name: 'Extrato |||| Extratos',
  fields: {
    month: 'Mês',
    opening: 'Saldo inicial',
    moved: 'Movimento',
    closing: 'Saldo final',
    from: 'Desde o mês',
    until: 'Até ao mês',
    recordedOn: 'Dia',
  },
  menu: 'Extratos',
  empty: 'Ainda não há extratos. O primeiro movimento abre um.',
  title: 'Extrato de %{month} · %{currency}',
  open: 'O mês não terminou: pode haver mais.',
  closed: 'O mês terminou: nada será acrescentado.',
  state: 'Estado',
  going: 'Em curso',
  done: 'Completo',
  movements: 'Movimentos',
  noMovements: 'Neste mês nada se moveu.',
  pdf: 'PDF',
  csv: 'CSV',
  monthHelp: 'Como 2026-11',
};

export const exchangeRates: Catalogue['exchangeRates'] = {
  name: 'Taxa de câmbio |||| Taxas de câmbio',
  fields: {
    day: 'Dia',
    rate: 'Por um euro',
    from: 'Desde',
    until: 'Até',
  },
  menu: 'Taxas de câmbio',
  empty: 'Ainda não há taxas. Importe a tabela do Banco Central Europeu, em CSV ou ZIP.',
  about: 'Taxas de referência do Banco Central Europeu. Um pagamento usa as últimas antes do seu dia, e nomeia-as.',
  import: 'Importar taxas',
  file: 'Tabela de taxas (CSV ou ZIP)',
  done: '%{added} taxas acrescentadas, %{unchanged} já conhecidas; de %{from} a %{until}.',
  none: 'Nada de novo: %{unchanged} taxas já cá estavam.',
  refused: 'Nada foi introduzido',
  line: 'Linha',
  column: 'Coluna',
  value: 'Valor',
  problem: 'O que está errado',
};
