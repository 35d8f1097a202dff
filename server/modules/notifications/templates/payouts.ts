import type { Facts, Letter } from './words';

/** What a language says about payouts. */
interface Phrases {
  /** Subject and heading, by state; `''` for any other. */
  readonly states: Readonly<Record<string, readonly [heading: string, paragraph: string]>>;
  readonly subject: (number: string, heading: string) => string;
  readonly amount: string;
  readonly account: string;
  readonly expectedOn: string;
  readonly reason: string;
  readonly action: string;
  readonly details: {
    readonly subject: string;
    readonly paragraphs: readonly [string, string];
    readonly before: string;
    readonly now: string;
    readonly action: string;
  };
}

const UNDER_WAY = ['REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING'];

/** The letters of one language: how a payout stands, and that the account it goes to is another. */
export function payoutLetters(phrases: Phrases) {
  return {
    payoutMoved(facts: Facts): Letter {
      const status = facts.text('status');
      const [heading, paragraph] = phrases.states[status] ?? phrases.states['']!;
      const reason = facts.text('reason');
      return {
        subject: phrases.subject(facts.text('number'), heading),
        heading,
        paragraphs: [paragraph],
        facts: [
          [phrases.amount, facts.money('amount')],
          [phrases.account, facts.text('account')],
          ...(UNDER_WAY.includes(status) ? [[phrases.expectedOn, facts.day('expectedOn')] as const] : []),
          ...(reason ? [[phrases.reason, reason] as const] : []),
        ],
        action: phrases.action,
      };
    },
    payoutDetailsChanged(facts: Facts): Letter {
      const { subject, paragraphs, before, now, action } = phrases.details;
      const old = facts.text('before');
      return {
        ...{ subject, heading: subject, paragraphs, action },
        facts: [...(old ? [[before, old] as const] : []), [now, facts.text('account')]],
      };
    },
  };
}

export const payoutsInEnglish = payoutLetters({
  states: {
    '': ['Your payout has changed', 'You can see how it stands in the portal.'],
    REQUESTED: ['Your payout is requested', 'We have received your request. It waits for its approval.'],
    SCHEDULED: ['Your payout is scheduled', 'What you have available will be paid to you. It waits for its approval.'],
    APPROVED: ['Your payout is approved', 'It goes to the bank with the next export.'],
    PROCESSING: ['Your payout is on its way', 'It has been given to the bank.'],
    PAID: ['Your payout has been paid', 'The money should be on your account.'],
    REJECTED: ['Your payout was not approved', 'Its money is available to you again.'],
    CANCELLED: ['Your payout was cancelled', 'Its money is available to you again.'],
    FAILED: ['Your payout has failed', 'The bank could not pay it. Its money is available to you again.'],
  },
  subject: (number, heading) => `${heading}: ${number}`,
  ...{ amount: 'Amount', account: 'Account', expectedOn: 'Expected on', reason: 'Reason', action: 'View the payout' },
  details: {
    subject: 'Your payouts go to another account',
    paragraphs: [
      'The account that your company is paid to has just been changed. Payouts that are under way keep the old one.',
      'If it was none of you, tell us at once.',
    ],
    ...{ before: 'Until now', now: 'From now on', action: 'Look at the payout details' },
  },
});

export const payoutsInSpanish = payoutLetters({
  states: {
    '': ['Su pago ha cambiado', 'Puede ver su estado en el portal.'],
    REQUESTED: ['Su pago está solicitado', 'Hemos recibido su solicitud. Está a la espera de aprobación.'],
    SCHEDULED: ['Su pago está previsto', 'Se le pagará lo que tiene disponible. Está a la espera de aprobación.'],
    APPROVED: ['Su pago está aprobado', 'Irá al banco con la próxima exportación.'],
    PROCESSING: ['Su pago está en camino', 'Se ha entregado al banco.'],
    PAID: ['Su pago se ha realizado', 'El dinero debería estar en su cuenta.'],
    REJECTED: ['Su pago no se ha aprobado', 'El importe vuelve a estar disponible para usted.'],
    CANCELLED: ['Su pago se ha cancelado', 'El importe vuelve a estar disponible para usted.'],
    FAILED: ['Su pago ha fallado', 'El banco no pudo realizarlo. El importe vuelve a estar disponible para usted.'],
  },
  subject: (number, heading) => `${heading}: ${number}`,
  ...{ amount: 'Importe', account: 'Cuenta', expectedOn: 'Previsto para', reason: 'Motivo', action: 'Ver el pago' },
  details: {
    subject: 'Sus pagos van a otra cuenta',
    paragraphs: [
      'Se acaba de cambiar la cuenta en la que cobra su empresa. Los pagos en curso conservan la anterior.',
      'Si no ha sido ninguno de ustedes, avísenos enseguida.',
    ],
    ...{ before: 'Hasta ahora', now: 'Desde ahora', action: 'Ver los datos de pago' },
  },
});

export const payoutsInItalian = payoutLetters({
  states: {
    '': ['Il suo pagamento è cambiato', 'Può vederne lo stato nel portale.'],
    REQUESTED: ['Il suo pagamento è richiesto', 'Abbiamo ricevuto la sua richiesta. È in attesa di approvazione.'],
    SCHEDULED: ['Il suo pagamento è in programma', 'Le sarà pagato quanto è disponibile. È in attesa di approvazione.'],
    APPROVED: ['Il suo pagamento è approvato', 'Andrà in banca con la prossima esportazione.'],
    PROCESSING: ['Il suo pagamento è in arrivo', 'È stato consegnato alla banca.'],
    PAID: ['Il suo pagamento è stato eseguito', 'Il denaro dovrebbe essere sul suo conto.'],
    REJECTED: ['Il suo pagamento non è stato approvato', 'L’importo è di nuovo a sua disposizione.'],
    CANCELLED: ['Il suo pagamento è stato annullato', 'L’importo è di nuovo a sua disposizione.'],
    FAILED: ['Il suo pagamento non è riuscito', 'La banca non ha potuto eseguirlo. L’importo è di nuovo disponibile.'],
  },
  subject: (number, heading) => `${heading}: ${number}`,
  ...{ amount: 'Importo', account: 'Conto', expectedOn: 'Previsto per il', reason: 'Motivo' },
  action: 'Vedi il pagamento',
  details: {
    subject: 'I suoi pagamenti vanno su un altro conto',
    paragraphs: [
      'Il conto su cui viene pagata la sua azienda è appena stato cambiato. I pagamenti in corso mantengono il precedente.',
      'Se non è stato nessuno di voi, ce lo dica subito.',
    ],
    ...{ before: 'Finora', now: 'D’ora in poi', action: 'Vedi i dati di pagamento' },
  },
});

export const payoutsInPortuguese = payoutLetters({
  states: {
    '': ['O seu pagamento mudou', 'Pode ver o estado no portal.'],
    REQUESTED: ['O seu pagamento foi pedido', 'Recebemos o seu pedido. Aguarda aprovação.'],
    SCHEDULED: ['O seu pagamento está agendado', 'Ser-lhe-á pago o que tem disponível. Aguarda aprovação.'],
    APPROVED: ['O seu pagamento foi aprovado', 'Seguirá para o banco com a próxima exportação.'],
    PROCESSING: ['O seu pagamento está a caminho', 'Foi entregue ao banco.'],
    PAID: ['O seu pagamento foi efetuado', 'O dinheiro deve estar na sua conta.'],
    REJECTED: ['O seu pagamento não foi aprovado', 'O montante está de novo disponível para si.'],
    CANCELLED: ['O seu pagamento foi cancelado', 'O montante está de novo disponível para si.'],
    FAILED: ['O seu pagamento falhou', 'O banco não o conseguiu efetuar. O montante está de novo disponível para si.'],
  },
  subject: (number, heading) => `${heading}: ${number}`,
  ...{ amount: 'Montante', account: 'Conta', expectedOn: 'Previsto para', reason: 'Motivo', action: 'Ver o pagamento' },
  details: {
    subject: 'Os seus pagamentos vão para outra conta',
    paragraphs: [
      'A conta em que a sua empresa recebe acaba de ser alterada. Os pagamentos em curso mantêm a anterior.',
      'Se não foi nenhum de vós, avise-nos de imediato.',
    ],
    ...{ before: 'Até agora', now: 'A partir de agora', action: 'Ver os dados de pagamento' },
  },
});

export const payoutsInBulgarian = payoutLetters({
  states: {
    '': ['Изплащането ви е променено', 'Можете да видите състоянието му в портала.'],
    REQUESTED: ['Изплащането ви е заявено', 'Получихме заявката ви. Тя чака одобрение.'],
    SCHEDULED: ['Изплащането ви е насрочено', 'Ще ви бъде изплатено наличното. Чака одобрение.'],
    APPROVED: ['Изплащането ви е одобрено', 'Ще отиде в банката със следващия експорт.'],
    PROCESSING: ['Изплащането ви е на път', 'Предадено е на банката.'],
    PAID: ['Изплащането ви е извършено', 'Парите би трябвало да са по сметката ви.'],
    REJECTED: ['Изплащането ви не е одобрено', 'Сумата отново е на ваше разположение.'],
    CANCELLED: ['Изплащането ви е отменено', 'Сумата отново е на ваше разположение.'],
    FAILED: ['Изплащането ви е неуспешно', 'Банката не можа да го извърши. Сумата отново е на ваше разположение.'],
  },
  subject: (number, heading) => `${heading}: ${number}`,
  ...{ amount: 'Сума', account: 'Сметка', expectedOn: 'Очаква се на', reason: 'Причина', action: 'Вижте изплащането' },
  details: {
    subject: 'Изплащанията ви отиват в друга сметка',
    paragraphs: [
      'Сметката, по която се изплаща на вашата фирма, току-що беше сменена. Започналите изплащания запазват старата.',
      'Ако не е бил никой от вас, съобщете ни веднага.',
    ],
    ...{ before: 'Досега', now: 'Отсега нататък', action: 'Вижте данните за изплащане' },
  },
});
