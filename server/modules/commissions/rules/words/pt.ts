import type { Words } from './words';

export const pt: Words = {
  share: ({ amount, rate, base, line, invoice }) =>
    `${amount}: ${rate} de ${base} líquidos por «${line}» na fatura ${invoice}.`,
  rounded: (exact) => `Arredondado uma única vez, na linha, a partir de ${exact}.`,
  flat: ({ amount, base, line, invoice }) =>
    `${amount}: um valor fixo por «${line}» na fatura ${invoice} (${base} líquidos).`,
  takenBack: ({ amount, base, line, invoice, creditNote }) =>
    `${amount}: a nota de crédito ${creditNote} retirou ${base} líquidos de «${line}» da fatura ${invoice} e, com isso, a parte correspondente da comissão.`,
  notTakenBack: ({ base, line, invoice, creditNote }) =>
    `Nada foi retirado: a nota de crédito ${creditNote} retirou ${base} líquidos de «${line}» da fatura ${invoice}, mas não a comissão.`,
  endedBefore: ({ amount, line, invoice, creditNote }) =>
    `${amount}: «${line}» da fatura ${invoice} foi pago depois de um reembolso ter terminado o tempo em que o cliente gera comissão; a nota de crédito ${creditNote}, que o terminou, foi comunicada mais tarde.`,
  rule: ({ rule, programme, version, from }) =>
    `Regra ${rule} de ${programme}, versão ${version}, em vigor desde ${from}.`,
  override: ({ programme, version, from }) =>
    `Acordado apenas com este parceiro; prevalece sobre as regras de ${programme}, versão ${version}, em vigor desde ${from}.`,
  tier: ({ tier, since, clients }) =>
    `Nível ${tier}, alcançado em ${since}, com ${clients} ${clients === 1 ? 'cliente' : 'clientes'} com um serviço ativo.`,
  noTier: 'Não era necessário nenhum nível.',
  window: (month, months) => `Mês ${month} dos ${months} em que o cliente gera comissão.`,
  pending: (until) => `Pendente: o seu período de espera termina em ${until}.`,
  byHand: 'Depois, é aprovada por uma pessoa.',
  held: (reason) => `Retida por uma pessoa: ${reason}.`,
  declined: (on, reason) => `Recusada por uma pessoa em ${on}: ${reason}.`,
  approved: (on) => `Aprovada em ${on}.`,
  expected: (on) => `O pagamento é esperado em ${on}.`,
  inPayout: 'Está incluída num pagamento em curso.',
  paid: (on) => `Paga em ${on}.`,
  nothing: {
    NO_PARTNER: () => 'O cliente não estava atribuído a nenhum parceiro.',
    NO_PROGRAMME: () => 'Nenhuma versão do programa estava em vigor.',
    NOT_ENROLLED: () => 'O parceiro não estava no programa.',
    NOT_ELIGIBLE: ({ eligibility }) => pt.notEligible[eligibility ?? 'NOT_ACCEPTED'],
    BEFORE_WINDOW: ({ windowFrom }) =>
      windowFrom
        ? `Diz respeito a um período anterior à primeira fatura recorrente do cliente, de ${windowFrom}, com a qual começam as suas recompensas.`
        : 'O cliente ainda não pagou nenhuma fatura recorrente, com a qual começam as suas recompensas.',
    WINDOW_OVER: ({ windowMonths, windowFrom, windowUntil }) =>
      `Os ${windowMonths} meses em que o cliente gera comissão começaram em ${windowFrom} e terminaram em ${windowUntil}.`,
    WINDOW_ENDED: ({ windowEndedOn, windowEnd }) =>
      windowEnd === 'REFUND'
        ? `O cliente já não gera comissão desde ${windowEndedOn}, quando lhe foi reembolsado um plano recorrente.`
        : `O cliente já não gera comissão desde ${windowEndedOn}, quando deixou de ter um plano recorrente.`,
    BELOW_FIRST_TIER: ({ clients }) =>
      `O parceiro tinha ${clients ?? 0} ${clients === 1 ? 'cliente' : 'clientes'} com um serviço ativo, o que não basta para o primeiro nível.`,
    NO_RULE: () => 'O programa não promete nada por uma linha assim.',
    ROUNDS_TO_NOTHING: () => 'Nada foi pago por ela, ou tão pouco que a sua parte se arredonda para zero.',
    IMPORTED: () => 'Foi paga noutro sistema e apenas registada aqui.',
    NOT_PAID: () => 'A fatura não está paga.',
    NEVER_PAID: () => 'O cliente ainda não pagou nada.',
  },
  notEligible: {
    ATTRIBUTED: 'O cliente não conta para o seu parceiro.',
    INVITED_FIRST: 'O cliente não conta para o seu parceiro.',
    ALREADY_CUSTOMER: 'O cliente não é elegível: já tinha um plano recorrente pago antes do convite.',
    NOT_ACCEPTED: 'O cliente não é elegível: não foi convidado ou não aceitou.',
    OTHER_PARTNER: 'O cliente não é elegível: pertence a outro parceiro.',
  },
};
