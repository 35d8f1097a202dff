import type { Words } from './words';

export const es: Words = {
  ACTIVE: 'El socio está activo y participa en un programa.',
  INACTIVE: 'El socio está suspendido o no participa en ningún programa.',
  NOT_OWN: 'La dirección no pertenece al socio.',
  OWN: 'La dirección pertenece al propio socio: nadie gana con su propia compra.',
  REFERRED: 'Hay una invitación, un clic, un cupón o una reclamación del socio para esta dirección.',
  NOT_REFERRED:
    'No hay ninguna invitación, clic, cupón ni reclamación del socio para esta dirección. Un clic solo consta si le siguió un registro en el mismo navegador.',
  UNASKED:
    'No se indica hasta que se acepte una invitación del socio, un clic o un cupón lleve a un registro o se apruebe una reclamación.',
  ACCEPTED: 'Aceptó la invitación o se registró.',
  DECLINED: 'Rechazó la invitación.',
  EXPIRED: 'La invitación caducó sin respuesta. Se puede enviar de nuevo.',
  WITHDRAWN: 'La invitación fue retirada.',
  UNANSWERED: 'Todavía no ha respondido a la invitación.',
  NOT_SIGNED_UP: 'No se ha registrado con esta dirección.',
  LAST: 'No hubo un clic posterior ni un cupón.',
  LATER_CLICK: 'Hubo un clic posterior en otro enlace: cuenta el último antes del registro.',
  COUPON_WON: 'Se indicó un cupón al registrarse: cuenta antes que cualquier clic.',
  YOURS: 'Es cliente del socio.',
  FREE: 'No pertenece a otro socio.',
  HELD: 'Pertenece a otro socio, o pertenecía cuando aceptó.',
  NEW: 'No tenía ningún plan recurrente pagado antes de ser recomendado.',
  PAID_BEFORE: 'Ya había pagado un plan recurrente antes de ser recomendado.',
  CLAIM_OPEN: 'La reclamación espera una decisión.',
  CLAIM_APPROVED: 'La reclamación fue aprobada.',
  CLAIM_REJECTED: 'La reclamación fue rechazada; el motivo figura en ella.',
};
