import type { Catalogue } from '../catalogue';

export const statements: Catalogue['statements'] = {
  name: 'Estratto conto |||| Estratti conto',
  fields: {
    month: 'Mese',
    opening: 'Saldo iniziale',
    moved: 'Movimento',
    closing: 'Saldo finale',
    from: 'Dal mese',
    until: 'Fino al mese',
    recordedOn: 'Giorno',
  },
  menu: 'Estratti conto',
  empty: 'Non ci sono ancora estratti conto. Il primo movimento ne apre uno.',
  title: 'Estratto conto di %{month} · %{currency}',
  open: 'Il mese non è finito: può seguirne altro.',
  closed: 'Il mese è finito: non si aggiungerà nulla.',
  state: 'Stato',
  going: 'In corso',
  done: 'Completo',
  movements: 'Movimenti',
  noMovements: 'In questo mese non si è mosso nulla.',
  pdf: 'PDF',
  csv: 'CSV',
  monthHelp: 'Come 2026-11',
};

export const exchangeRates: Catalogue['exchangeRates'] = {
  name: 'Tasso di cambio |||| Tassi di cambio',
  fields: {
    day: 'Giorno',
    rate: 'Per un euro',
    from: 'Dal',
    until: 'Fino al',
  },
  menu: 'Tassi di cambio',
  empty: 'Non ci sono ancora tassi. Importare la tabella della Banca centrale europea, in CSV o ZIP.',
  about:
    'Tassi di riferimento della Banca centrale europea. Un pagamento usa gli ultimi prima del suo giorno, e li nomina.',
  import: 'Importa tassi',
  file: 'Tabella dei tassi (CSV o ZIP)',
  done: '%{added} tassi aggiunti, %{unchanged} già noti; dal %{from} al %{until}.',
  none: 'Nulla di nuovo: %{unchanged} tassi c’erano già.',
  refused: 'Non è stato inserito nulla',
  line: 'Riga',
  column: 'Colonna',
  value: 'Valore',
  problem: 'Che cosa non va',
};
