import type { Catalogue } from '../catalogue';

export const links: Catalogue['links'] = {
  name: 'Link |||| Link',
  menu: 'Link e coupon',
  fields: {
    name: 'Nome',
    url: 'Indirizzo',
    code: 'Codice',
    target: 'Porta a',
    clicks: 'Clic',
    signups: 'Iscrizioni',
    'partner.name': 'Partner',
    lastClickAt: 'Ultimo clic',
    createdAt: 'Creato',
    archived: 'Archiviato',
    archivedAt: 'Archiviato',
  },
  counts: 'Clic: %{clicks}, iscrizioni: %{signups}',
  empty: 'Non ha ancora nessun link. Ne crei uno e lo pubblichi: chi si iscrive dopo averlo aperto è suo cliente.',
  none: 'Nessun partner ha ancora creato un link.',
  nameHelp: 'Per lei, per sapere dove l’ha usato.',
  codeHelp: 'Da 3 a 32 lettere, cifre e trattini singoli. Se vuoto, viene dal nome del partner; non cambia mai.',
  targetHelp: 'Un percorso di qui o un indirizzo di un nostro sito. Vuoto porta all’iscrizione.',
  make: {
    button: 'Nuovo link',
    explain: 'Un clic vale per i giorni previsti dal programma; vince l’ultimo clic prima dell’iscrizione.',
    done: 'Il link è %{url}.',
  },
  change: { button: 'Modifica', done: 'Il link è stato modificato.' },
  archive: {
    button: 'Archivia',
    explain: 'L’indirizzo di %{code} non porterà più da nessuna parte, per sempre. I clic già fatti valgono ancora.',
    done: 'Il link è stato archiviato.',
  },
};

export const clicks: Catalogue['clicks'] = {
  name: 'Clic |||| Clic',
  title: 'Clic',
  explain: 'Quelli a cui può ancora seguire un’iscrizione. Di chi ha cliccato non si conserva nulla.',
  none: 'Ancora nessun clic a cui possa seguire un’iscrizione.',
  used: 'Si è iscritto',
  fields: { at: 'Quando', client: 'Si è iscritto' },
};

export const coupons: Catalogue['coupons'] = {
  name: 'Coupon |||| Coupon',
  fields: {
    code: 'Codice',
    name: 'Nome',
    'partner.name': 'Partner',
    status: 'Stato',
    validUntil: 'Ultimo giorno',
    mostUses: 'Al massimo tante volte',
    signups: 'Iscrizioni',
    createdAt: 'Creato',
  },
  status: { ACTIVE: 'Attivo', ENDED: 'Finito', USED_UP: 'Esaurito', ARCHIVED: 'Archiviato' },
  uses: 'Iscrizioni: %{signups}',
  empty: 'Non ha ancora nessun coupon. Chi lo indica all’iscrizione è suo cliente, qualunque link abbia aperto prima.',
  none: 'Nessun partner ha ancora creato un coupon.',
  validHelp: 'Vuoto se non ha fine.',
  mostHelp: 'Vuoto se non ha limite.',
  make: {
    button: 'Nuovo coupon',
    explain: 'Si scrive all’iscrizione, in maiuscolo o no, e vale più di ogni link.',
    done: 'Il coupon è %{code}.',
  },
  change: { button: 'Modifica', done: 'Il coupon è stato modificato.' },
  archive: {
    button: 'Archivia',
    explain: 'Da ora ogni iscrizione con %{code} è rifiutata, per sempre.',
    done: 'Il coupon è stato archiviato.',
  },
};

export const join: Catalogue['join'] = {
  title: 'Crei il suo account',
  explain: 'Le mandiamo un link per scegliere una password. Non le costa nulla.',
  name: 'Il suo nome',
  coupon: 'Coupon',
  haveCoupon: 'Ho un coupon',
  submit: 'Crea account',
  signIn: 'Ha già un account? Acceda',
  thanks: 'Guardi la sua posta',
  received: 'Abbiamo scritto a %{email}. Segua il link del messaggio per scegliere la password.',
};
