import type { Words } from './words';

export const es: Words = {
  share: ({ amount, rate, base, line, invoice }) =>
    `${amount}: el ${rate} de ${base} netos por «${line}» en la factura ${invoice}.`,
  rounded: (exact) => `Se redondeó una sola vez, en la línea, a partir de ${exact}.`,
  flat: ({ amount, base, line, invoice }) =>
    `${amount}: un importe fijo por «${line}» en la factura ${invoice} (${base} netos).`,
  takenBack: ({ amount, base, line, invoice, creditNote }) =>
    `${amount}: el abono ${creditNote} descontó ${base} netos de «${line}» de la factura ${invoice} y, con ello, la parte correspondiente de la comisión.`,
  notTakenBack: ({ base, line, invoice, creditNote }) =>
    `No se retiró nada: el abono ${creditNote} descontó ${base} netos de «${line}» de la factura ${invoice}, pero no la comisión.`,
  endedBefore: ({ amount, line, invoice, creditNote }) =>
    `${amount}: «${line}» de la factura ${invoice} se pagó después de que un reembolso terminara el tiempo en que el cliente genera comisión; el abono ${creditNote}, que lo terminó, se comunicó más tarde.`,
  rule: ({ rule, programme, version, from }) =>
    `Regla ${rule} de ${programme}, versión ${version}, en vigor desde el ${from}.`,
  override: ({ programme, version, from }) =>
    `Acordado solo con este partner; prevalece sobre las reglas de ${programme}, versión ${version}, en vigor desde el ${from}.`,
  tier: ({ tier, since, clients }) =>
    `Nivel ${tier}, alcanzado el ${since}, con ${clients} ${clients === 1 ? 'cliente' : 'clientes'} con un servicio activo.`,
  noTier: 'No hacía falta ningún nivel.',
  window: (month, months) => `Mes ${month} de los ${months} en los que el cliente genera comisión.`,
  pending: (until) => `Pendiente: su periodo de espera termina el ${until}.`,
  byHand: 'Después la aprueba una persona.',
  held: (reason) => `Retenida por una persona: ${reason}.`,
  declined: (on, reason) => `Rechazada por una persona el ${on}: ${reason}.`,
  approved: (on) => `Aprobada el ${on}.`,
  expected: (on) => `El pago se espera el ${on}.`,
  inPayout: 'Está incluida en un pago en curso.',
  paid: (on) => `Pagada el ${on}.`,
  nothing: {
    NO_PARTNER: () => 'El cliente no estaba atribuido a ningún partner.',
    NO_PROGRAMME: () => 'No había ninguna versión del programa en vigor.',
    NOT_ENROLLED: () => 'El partner no estaba en el programa.',
    NOT_ELIGIBLE: ({ eligibility }) => es.notEligible[eligibility ?? 'NOT_ACCEPTED'],
    BEFORE_WINDOW: ({ windowFrom }) =>
      windowFrom
        ? `Corresponde a un tiempo anterior a la primera factura recurrente del cliente, del ${windowFrom}, con la que empiezan sus recompensas.`
        : 'El cliente aún no ha pagado ninguna factura recurrente, con la que empiezan sus recompensas.',
    WINDOW_OVER: ({ windowMonths, windowFrom, windowUntil }) =>
      `Los ${windowMonths} meses en los que el cliente genera comisión empezaron el ${windowFrom} y terminaron el ${windowUntil}.`,
    WINDOW_ENDED: ({ windowEndedOn, windowEnd }) =>
      windowEnd === 'REFUND'
        ? `El cliente ya no genera comisión desde el ${windowEndedOn}, cuando se le reembolsó un plan recurrente.`
        : `El cliente ya no genera comisión desde el ${windowEndedOn}, cuando dejó de tener un plan recurrente.`,
    BELOW_FIRST_TIER: ({ clients }) =>
      `El partner tenía ${clients ?? 0} ${clients === 1 ? 'cliente' : 'clientes'} con un servicio activo, lo que no basta para el primer nivel.`,
    NO_RULE: () => 'El programa no promete nada por una línea así.',
    ROUNDS_TO_NOTHING: () => 'No se pagó nada por ella, o tan poco que su parte se redondea a cero.',
    IMPORTED: () => 'Se pagó en otro sistema y aquí solo se registró.',
    NOT_PAID: () => 'La factura no está pagada.',
    NEVER_PAID: () => 'El cliente aún no ha pagado nada.',
  },
  notEligible: {
    ATTRIBUTED: 'El cliente no cuenta para su partner.',
    INVITED_FIRST: 'El cliente no cuenta para su partner.',
    ALREADY_CUSTOMER: 'El cliente no es elegible: ya tenía un plan recurrente de pago antes de la invitación.',
    NOT_ACCEPTED: 'El cliente no es elegible: no fue invitado o no ha aceptado.',
    OTHER_PARTNER: 'El cliente no es elegible: pertenece a otro partner.',
  },
};
