import { claimsInSpanish } from './claims';
import { joiningInSpanish } from './joining';
import { noticesInSpanish } from './notices';
import { payoutsInSpanish } from './payouts';
import { oneCommission, type Facts, type Words } from './words';

const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);
const hours = (count: number) => (count === 1 ? '1 hora' : `${count} horas`);
const subject = (facts: Facts) => `#${facts.text('number')} ${facts.text('subject')}`;

export const es: Words = {
  greeting: (name) => `Hola, ${name}:`,
  linkBelow: 'Si el botón no funciona, abra esta dirección:',
  footer: (operator) => `Recibe este mensaje porque tiene una cuenta en ${operator}.`,

  firstPassword: (facts) => ({
    subject: 'Su acceso al portal',
    heading: 'Le damos la bienvenida',
    paragraphs: ['Hemos creado una cuenta para usted. Elija una contraseña y ya podrá entrar.'],
    action: 'Elegir contraseña',
    aside: `El enlace sirve una sola vez y caduca en ${days(facts.count('days'))}.`,
  }),
  signedUpBefore: () => ({
    subject: 'Ya tiene una cuenta',
    heading: 'Ya tiene una cuenta',
    paragraphs: [
      'Alguien, esperamos que usted, acaba de registrarse con esta dirección. Ya tiene una cuenta, así que no ha cambiado nada: inicie sesión o elija una contraseña nueva si ha olvidado la suya.',
    ],
    action: 'Iniciar sesión',
    aside: 'Si no ha sido usted, ignore este mensaje.',
  }),
  passwordReset: (facts) => ({
    subject: 'Elija una contraseña nueva',
    heading: 'Elija una contraseña nueva',
    paragraphs: ['Alguien, seguramente usted, ha pedido una contraseña nueva para esta cuenta.'],
    action: 'Elegir contraseña nueva',
    aside: `El enlace sirve una sola vez y caduca en ${hours(facts.count('hours'))}. Si no ha sido usted, ignore este mensaje: su contraseña no cambia.`,
  }),
  passwordChanged: () => ({
    subject: 'Su contraseña ha cambiado',
    heading: 'Su contraseña ha cambiado',
    paragraphs: [
      'La contraseña de su cuenta acaba de cambiarse y se han cerrado todas las demás sesiones.',
      'Si no ha sido usted, elija enseguida otra contraseña y avísenos.',
    ],
    action: 'Ir al portal',
  }),
  secondFactorReset: () => ({
    subject: 'Se ha quitado su segundo factor',
    heading: 'Se ha quitado su segundo factor',
    paragraphs: [
      'Un administrador ha quitado el segundo factor de su cuenta. Hasta que configure otro, entrará solo con su contraseña.',
      'Si no lo ha pedido, avísenos de inmediato.',
    ],
    action: 'Configurar el segundo factor',
  }),
  orderPlaced: (facts) => ({
    subject: `Su pedido ${facts.text('number')}`,
    heading: `Hemos recibido el pedido ${facts.text('number')}`,
    paragraphs: ['Gracias por su pedido. Lo activaremos en cuanto esté pagado o aceptado.'],
    facts: [['Total', facts.money('total')]],
    action: 'Ver el pedido',
  }),
  invoiceIssued: (facts) => ({
    subject: `Factura ${facts.text('number')}`,
    heading: `Factura ${facts.text('number')}`,
    paragraphs: ['Ya está disponible una nueva factura. Puede consultarla y descargarla en el portal.'],
    facts: [
      ['Total', facts.money('total')],
      ['Vencimiento', facts.day('dueOn')],
    ],
    action: 'Ver la factura',
  }),
  invoiceReminder: (facts) => ({
    subject: `La factura ${facts.text('number')} vence ${facts.count('days') === 0 ? 'hoy' : `en ${days(facts.count('days'))}`}`,
    heading: 'Un recordatorio',
    paragraphs: [`La factura ${facts.text('number')} vence pronto. Si ya la ha pagado, muchas gracias.`],
    facts: [
      ['Pendiente', facts.money('left')],
      ['Vencimiento', facts.day('dueOn')],
    ],
    action: 'Ver la factura',
  }),
  invoiceOverdue: (facts) => ({
    subject: `La factura ${facts.text('number')} está vencida`,
    heading: `Vencida desde hace ${days(facts.count('days'))}`,
    paragraphs: [
      `Todavía no hemos recibido el pago de la factura ${facts.text('number')}. Le rogamos que la abone pronto para que sus servicios sigan sin interrupción.`,
      'Si el pago ya está en camino, muchas gracias; no tiene que hacer nada más.',
    ],
    facts: [
      ['Pendiente', facts.money('left')],
      ['Venció el', facts.day('dueOn')],
    ],
    action: 'Ver la factura',
  }),
  paymentReceived: (facts) => ({
    subject: `Su pago de la factura ${facts.text('number')}`,
    heading: 'Gracias por su pago',
    paragraphs: [`Hemos recibido su pago de la factura ${facts.text('number')}.`],
    facts: [
      ['Recibido', facts.money('amount')],
      ['Pendiente', facts.money('left')],
    ],
    action: 'Ver la factura',
  }),
  paymentOnCancelledInvoice: (facts) => ({
    subject: `Pago de la factura anulada ${facts.text('number')}`,
    heading: 'Ha llegado un pago de una factura anulada',
    paragraphs: [
      `Han llegado ${facts.money('amount')} para la factura ${facts.text('number')}, que está anulada. El importe se ha anotado como saldo a favor del cliente: decida qué hacer con él.`,
    ],
    action: 'Ver la factura',
  }),
  creditNoteIssued: (facts) => ({
    subject: `Factura rectificativa ${facts.text('number')}`,
    heading: `Factura rectificativa ${facts.text('number')}`,
    paragraphs: [`Hemos emitido una factura rectificativa de la factura ${facts.text('invoiceNumber')}.`],
    facts: [['Abonado', facts.money('total')]],
    action: 'Ver la factura',
  }),
  ticketOpened: (facts) => ({
    subject: `Nueva consulta ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} ha abierto la consulta #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Abrir la consulta',
  }),
  ticketReplied: (facts) => ({
    subject: `Respuesta a ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} ha respondido a la consulta #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Leer y responder',
  }),
  messageReceived: (facts) => ({
    subject: `Mensaje #${facts.text('number')} ${facts.text('subject')}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} le ha escrito:`],
    quote: facts.text('body'),
    action: 'Leer y responder',
  }),
  commissionDeclined: (facts) => ({
    subject:
      facts.count('count') === 1
        ? 'Una comisión ha sido rechazada'
        : `${facts.count('count')} comisiones han sido rechazadas`,
    heading:
      facts.count('count') === 1
        ? 'Una comisión ha sido rechazada'
        : `${facts.count('count')} comisiones han sido rechazadas`,
    paragraphs: [
      'Hemos revisado lo que ha ganado y esto no podemos pagarlo. Ya no figura entre sus comisiones pendientes. El motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Factura', 'Comisión']),
    quote: facts.text('reason'),
    action: 'Ver sus comisiones',
    aside: 'Si no está de acuerdo, abra una consulta y díganos por qué.',
  }),
  commissionHeld: (facts) => ({
    subject:
      facts.count('count') === 1 ? 'Una comisión está retenida' : `${facts.count('count')} comisiones están retenidas`,
    heading:
      facts.count('count') === 1 ? 'Una comisión está retenida' : `${facts.count('count')} comisiones están retenidas`,
    paragraphs: [
      'Tenemos que revisarlo antes de poder pagarlo. Hasta entonces sigue entre sus comisiones pendientes. El motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Factura', 'Comisión']),
    quote: facts.text('reason'),
    action: 'Ver sus comisiones',
  }),
  adjustmentApproved: (facts) => ({
    subject: facts.text('kind') === 'BONUS' ? 'Ha recibido una bonificación' : 'Su saldo ha sido corregido',
    heading: facts.text('kind') === 'BONUS' ? 'Ha recibido una bonificación' : 'Su saldo ha sido corregido',
    paragraphs: ['Este importe forma parte ahora de su saldo disponible. El motivo:'],
    facts: [['Importe', facts.money('amount')]],
    quote: facts.text('reason'),
    action: 'Ver los detalles',
  }),
  ...payoutsInSpanish,
  ...joiningInSpanish,
  ...claimsInSpanish,
  ...noticesInSpanish,
};
