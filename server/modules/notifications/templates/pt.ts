import { claimsInPortuguese } from './claims';
import { joiningInPortuguese } from './joining';
import { noticesInPortuguese } from './notices';
import { payoutsInPortuguese } from './payouts';
import { oneCommission, type Facts, type Words } from './words';

const days = (count: number) => (count === 1 ? '1 dia' : `${count} dias`);
const hours = (count: number) => (count === 1 ? '1 hora' : `${count} horas`);
const subject = (facts: Facts) => `#${facts.text('number')} ${facts.text('subject')}`;

export const pt: Words = {
  greeting: (name) => `Olá, ${name}!`,
  linkBelow: 'Se o botão não funcionar, abra este endereço:',
  footer: (operator) => `Recebe esta mensagem porque tem uma conta na ${operator}.`,

  firstPassword: (facts) => ({
    subject: 'O seu acesso ao portal',
    heading: 'Damos-lhe as boas-vindas',
    paragraphs: ['Criámos uma conta para si. Escolha uma palavra-passe e já pode entrar.'],
    action: 'Escolher palavra-passe',
    aside: `A ligação funciona uma única vez e é válida por ${days(facts.count('days'))}.`,
  }),
  signedUpBefore: () => ({
    subject: 'Já tem uma conta',
    heading: 'Já tem uma conta',
    paragraphs: [
      'Alguém, esperamos que tenha sido você, acabou de se registar com este endereço. Já existe uma conta, por isso nada mudou: inicie sessão ou escolha uma nova palavra-passe se esqueceu a sua.',
    ],
    action: 'Iniciar sessão',
    aside: 'Se não foi você, ignore esta mensagem.',
  }),
  passwordReset: (facts) => ({
    subject: 'Escolha uma nova palavra-passe',
    heading: 'Escolha uma nova palavra-passe',
    paragraphs: ['Alguém, provavelmente o próprio, pediu uma nova palavra-passe para esta conta.'],
    action: 'Escolher nova palavra-passe',
    aside: `A ligação funciona uma única vez e é válida por ${hours(facts.count('hours'))}. Se não fez este pedido, ignore esta mensagem: a palavra-passe não muda.`,
  }),
  passwordChanged: () => ({
    subject: 'A sua palavra-passe foi alterada',
    heading: 'A sua palavra-passe foi alterada',
    paragraphs: [
      'A palavra-passe da sua conta acaba de ser alterada e todas as outras sessões foram terminadas.',
      'Se não foi o autor da alteração, escolha de imediato outra palavra-passe e avise-nos.',
    ],
    action: 'Ir para o portal',
  }),
  secondFactorReset: () => ({
    subject: 'O seu segundo fator foi removido',
    heading: 'O seu segundo fator foi removido',
    paragraphs: [
      'Um administrador removeu o segundo fator da sua conta. Até configurar outro, entra apenas com a palavra-passe.',
      'Se não fez este pedido, avise-nos de imediato.',
    ],
    action: 'Configurar o segundo fator',
  }),
  orderPlaced: (facts) => ({
    subject: `A sua encomenda ${facts.text('number')}`,
    heading: `Recebemos a encomenda ${facts.text('number')}`,
    paragraphs: ['Obrigado pela sua encomenda. Será ativada assim que for paga ou aceite.'],
    facts: [['Total', facts.money('total')]],
    action: 'Ver a encomenda',
  }),
  invoiceIssued: (facts) => ({
    subject: `Fatura ${facts.text('number')}`,
    heading: `Fatura ${facts.text('number')}`,
    paragraphs: ['Está disponível uma nova fatura. Pode consultá-la e descarregá-la no portal.'],
    facts: [
      ['Total', facts.money('total')],
      ['Vencimento', facts.day('dueOn')],
    ],
    action: 'Ver a fatura',
  }),
  invoiceReminder: (facts) => ({
    subject: `A fatura ${facts.text('number')} vence ${facts.count('days') === 0 ? 'hoje' : `dentro de ${days(facts.count('days'))}`}`,
    heading: 'Um lembrete',
    paragraphs: [`A fatura ${facts.text('number')} vence em breve. Se já a pagou, muito obrigado.`],
    facts: [
      ['Por pagar', facts.money('left')],
      ['Vencimento', facts.day('dueOn')],
    ],
    action: 'Ver a fatura',
  }),
  invoiceOverdue: (facts) => ({
    subject: `A fatura ${facts.text('number')} está vencida`,
    heading: `Vencida há ${days(facts.count('days'))}`,
    paragraphs: [
      `Ainda não recebemos o pagamento da fatura ${facts.text('number')}. Pedimos que a pague brevemente, para que os seus serviços continuem sem interrupção.`,
      'Se o pagamento já está a caminho, muito obrigado; não precisa de fazer mais nada.',
    ],
    facts: [
      ['Por pagar', facts.money('left')],
      ['Venceu em', facts.day('dueOn')],
    ],
    action: 'Ver a fatura',
  }),
  paymentReceived: (facts) => ({
    subject: `O seu pagamento da fatura ${facts.text('number')}`,
    heading: 'Obrigado pelo seu pagamento',
    paragraphs: [`Recebemos o seu pagamento da fatura ${facts.text('number')}.`],
    facts: [
      ['Recebido', facts.money('amount')],
      ['Por pagar', facts.money('left')],
    ],
    action: 'Ver a fatura',
  }),
  paymentOnCancelledInvoice: (facts) => ({
    subject: `Pagamento da fatura anulada ${facts.text('number')}`,
    heading: 'Chegou um pagamento de uma fatura anulada',
    paragraphs: [
      `Chegaram ${facts.money('amount')} para a fatura ${facts.text('number')}, que está anulada. O valor foi registado como crédito do cliente: decida o que fazer com ele.`,
    ],
    action: 'Ver a fatura',
  }),
  creditNoteIssued: (facts) => ({
    subject: `Nota de crédito ${facts.text('number')}`,
    heading: `Nota de crédito ${facts.text('number')}`,
    paragraphs: [`Emitimos uma nota de crédito relativa à fatura ${facts.text('invoiceNumber')}.`],
    facts: [['Creditado', facts.money('total')]],
    action: 'Ver a fatura',
  }),
  ticketOpened: (facts) => ({
    subject: `Novo pedido ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} abriu o pedido #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Abrir o pedido',
  }),
  ticketReplied: (facts) => ({
    subject: `Resposta a ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} respondeu ao pedido #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Ler e responder',
  }),
  messageReceived: (facts) => ({
    subject: `Mensagem #${facts.text('number')} ${facts.text('subject')}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} escreveu-lhe:`],
    quote: facts.text('body'),
    action: 'Ler e responder',
  }),
  commissionDeclined: (facts) => ({
    subject:
      facts.count('count') === 1 ? 'Uma comissão foi recusada' : `${facts.count('count')} comissões foram recusadas`,
    heading:
      facts.count('count') === 1 ? 'Uma comissão foi recusada' : `${facts.count('count')} comissões foram recusadas`,
    paragraphs: [
      'Analisámos o que ganhou e isto não podemos pagar. Já não consta das suas comissões pendentes. O motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Fatura', 'Comissão']),
    quote: facts.text('reason'),
    action: 'Ver as suas comissões',
    aside: 'Se não concordar, abra um pedido e diga-nos porquê.',
  }),
  commissionHeld: (facts) => ({
    subject:
      facts.count('count') === 1 ? 'Uma comissão está retida' : `${facts.count('count')} comissões estão retidas`,
    heading:
      facts.count('count') === 1 ? 'Uma comissão está retida' : `${facts.count('count')} comissões estão retidas`,
    paragraphs: [
      'Temos de o analisar antes de podermos pagar. Até lá continua entre as suas comissões pendentes. O motivo:',
    ],
    facts: oneCommission(facts, ['Cliente', 'Fatura', 'Comissão']),
    quote: facts.text('reason'),
    action: 'Ver as suas comissões',
  }),
  adjustmentApproved: (facts) => ({
    subject: facts.text('kind') === 'BONUS' ? 'Recebeu um bónus' : 'O seu saldo foi corrigido',
    heading: facts.text('kind') === 'BONUS' ? 'Recebeu um bónus' : 'O seu saldo foi corrigido',
    paragraphs: ['Este montante faz agora parte do seu saldo disponível. O motivo:'],
    facts: [['Montante', facts.money('amount')]],
    quote: facts.text('reason'),
    action: 'Ver os detalhes',
  }),
  ...payoutsInPortuguese,
  ...joiningInPortuguese,
  ...claimsInPortuguese,
  ...noticesInPortuguese,
};
