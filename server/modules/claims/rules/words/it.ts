import type { Words } from './words';

export const it: Words = {
  ACTIVE: 'Il partner è attivo e partecipa a un programma.',
  INACTIVE: 'Il partner è sospeso o non partecipa ad alcun programma.',
  NOT_OWN: 'L’indirizzo non appartiene al partner.',
  OWN: 'L’indirizzo appartiene al partner stesso: nessuno guadagna sul proprio acquisto.',
  REFERRED: 'C’è un invito, un clic, un coupon o una rivendicazione del partner per questo indirizzo.',
  NOT_REFERRED:
    'Non c’è alcun invito, clic, coupon o rivendicazione del partner per questo indirizzo. Un clic è noto solo se è seguita una registrazione nello stesso browser.',
  UNASKED:
    'Non indicato finché un invito del partner non è accettato, un clic o un coupon non porta a una registrazione o una rivendicazione non è approvata.',
  ACCEPTED: 'Ha accettato l’invito o si è registrato.',
  DECLINED: 'Ha rifiutato l’invito.',
  EXPIRED: 'L’invito è scaduto senza risposta. Si può inviare di nuovo.',
  WITHDRAWN: 'L’invito è stato ritirato.',
  UNANSWERED: 'Non ha ancora risposto all’invito.',
  NOT_SIGNED_UP: 'Non si è registrato con questo indirizzo.',
  LAST: 'Non c’è stato un clic successivo né un coupon.',
  LATER_CLICK: 'C’è stato un clic successivo su un altro link: conta l’ultimo prima della registrazione.',
  COUPON_WON: 'Alla registrazione è stato indicato un coupon: conta prima di ogni clic.',
  YOURS: 'È un cliente del partner.',
  FREE: 'Non appartiene a un altro partner.',
  HELD: 'Appartiene a un altro partner, o gli apparteneva quando ha accettato.',
  NEW: 'Non aveva un piano ricorrente pagato prima della segnalazione.',
  PAID_BEFORE: 'Aveva pagato un piano ricorrente prima della segnalazione.',
  CLAIM_OPEN: 'La rivendicazione attende una decisione.',
  CLAIM_APPROVED: 'La rivendicazione è stata approvata.',
  CLAIM_REJECTED: 'La rivendicazione è stata respinta; il motivo è indicato con essa.',
};
