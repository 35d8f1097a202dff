import type { Facts, Letter } from './words';

/** What a language says about applying and inviting. Names in braces are put in. */
interface Phrases {
  readonly approved: Said;
  readonly rejected: Said;
  readonly clientInvited: Said;
  /** Instead of the second paragraph, where the client's plans stay as they are. */
  readonly accessOnly: string;
  readonly partnerInvited: Said;
  readonly accepted: Said;
  /** Below the accepting client, whether it earns. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly partnerAccepted: Said;
  readonly declined: Said;
  readonly expired: Said;
  readonly until: string;
  readonly standing: string;
}

interface Said {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly aside?: string;
}

/** The letters of one language: an application's answer, an invitation, and what became of it. */
export function joiningLetters(phrases: Phrases) {
  const letter = (facts: Facts, { subject, paragraphs, action, aside }: Said): Letter => {
    const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => facts.text(name));
    return {
      ...{ subject: filled(subject), heading: filled(subject), paragraphs: paragraphs.map(filled).filter(Boolean) },
      ...{ action, ...(aside && { aside: filled(aside) }) },
    };
  };
  const quoting = (facts: Facts, name: string) => (facts.text(name) ? { quote: facts.text(name) } : {});
  const until = (facts: Facts): Pick<Letter, 'facts'> => ({ facts: [[phrases.until, facts.day('expiresOn')]] });
  return {
    applicationApproved: (facts: Facts): Letter => ({
      ...letter(facts, phrases.approved),
      ...quoting(facts, 'description'),
    }),
    applicationRejected: (facts: Facts): Letter => ({
      ...letter(facts, phrases.rejected),
      ...quoting(facts, 'reason'),
    }),
    clientInvited(facts: Facts): Letter {
      const whole = letter(facts, phrases.clientInvited);
      const paragraphs = facts.text('access') ? [whole.paragraphs[0]!, phrases.accessOnly] : whole.paragraphs;
      return { ...whole, paragraphs, ...quoting(facts, 'message'), ...until(facts) };
    },
    partnerInvited: (facts: Facts): Letter => ({
      ...letter(facts, phrases.partnerInvited),
      ...quoting(facts, 'message'),
      ...until(facts),
    }),
    invitationAccepted: (facts: Facts): Letter => ({
      ...letter(facts, phrases.accepted),
      facts: [[phrases.standing, phrases.outcomes[facts.text('outcome')] ?? phrases.outcomes['ACCESS']!]],
    }),
    partnerAccepted: (facts: Facts): Letter => letter(facts, phrases.partnerAccepted),
    invitationDeclined: (facts: Facts): Letter => letter(facts, phrases.declined),
    invitationsExpired: (facts: Facts): Letter => ({
      ...letter(facts, phrases.expired),
      ...quoting(facts, 'invited'),
    }),
  };
}

export const joiningInEnglish = joiningLetters({
  approved: {
    subject: 'Welcome to {programme}',
    paragraphs: [
      '{company} is now a partner in {programme}. A separate message lets you set up your account, unless you have one.',
      'In the portal you accept the terms of the programme, invite your clients and follow what you earn.',
    ],
    action: 'Go to the portal',
  },
  rejected: {
    subject: 'Your application',
    paragraphs: ['Thank you for applying with {company}. We cannot accept your application at present. The reason:'],
    action: 'Apply again',
  },
  clientInvited: {
    subject: '{inviter} invites you',
    paragraphs: [
      '{inviter} would like to look after your account and will be able to see its orders, invoices and inquiries.',
      'Accept with the account you have, or create one in a few steps. It costs you nothing.',
    ],
    action: 'See the invitation',
    aside: 'If you do not know the sender, decline the invitation or ignore this message.',
  },
  accessOnly: 'Your plans and prices stay as they are; it is about access alone. You can end it at any time.',
  partnerInvited: {
    subject: '{inviter} invites you as its partner',
    paragraphs: ['{inviter} would like your company to look after its account. An owner of your company can accept.'],
    action: 'See the invitation',
    aside: 'If you do not know the sender, decline the invitation or ignore this message.',
  },
  accepted: {
    subject: '{client} has accepted your invitation',
    paragraphs: ['You can now see {client} in the portal.'],
    action: 'View your invitations',
  },
  partnerAccepted: {
    subject: '{partner} has accepted your invitation',
    paragraphs: ['{partner} can now see your account in the portal. You can end its access at any time.'],
    action: 'Partners with access',
  },
  declined: {
    subject: '{invited} has declined your invitation',
    paragraphs: ['{invited} has said no. You can invite somebody else at any time.'],
    action: 'View your invitations',
  },
  expired: {
    subject: 'Invitations nobody answered: {count}',
    paragraphs: ['Their time is over without an answer. You can send them again; they then count from that day.'],
    action: 'View your invitations',
  },
  outcomes: { ELIGIBLE: 'What it pays is rewarded', ACCESS: 'Access only, without rewards' },
  ...{ until: 'Valid until', standing: 'Rewards' },
});

export const joiningInSpanish = joiningLetters({
  approved: {
    subject: 'Le damos la bienvenida a {programme}',
    paragraphs: [
      '{company} ya es socio de {programme}. Con otro mensaje podrá configurar su cuenta, si aún no la tiene.',
      'En el portal acepta las condiciones del programa, invita a sus clientes y sigue lo que gana.',
    ],
    action: 'Ir al portal',
  },
  rejected: {
    subject: 'Su solicitud',
    paragraphs: ['Gracias por presentar la solicitud de {company}. Por ahora no podemos aceptarla. El motivo:'],
    action: 'Volver a solicitar',
  },
  clientInvited: {
    subject: '{inviter} le invita',
    paragraphs: [
      '{inviter} quiere atender su cuenta y podrá ver sus pedidos, facturas y consultas.',
      'Acepte con la cuenta que tiene o cree una en pocos pasos. No le cuesta nada.',
    ],
    action: 'Ver la invitación',
    aside: 'Si no conoce al remitente, rechace la invitación o ignore este mensaje.',
  },
  accessOnly: 'Sus planes y precios no cambian: se trata solo del acceso. Puede terminarlo cuando quiera.',
  partnerInvited: {
    subject: '{inviter} le invita como socio',
    paragraphs: ['{inviter} quiere que su empresa atienda su cuenta. Puede aceptar un propietario de su empresa.'],
    action: 'Ver la invitación',
    aside: 'Si no conoce al remitente, rechace la invitación o ignore este mensaje.',
  },
  accepted: {
    subject: '{client} ha aceptado su invitación',
    paragraphs: ['Ahora puede ver a {client} en el portal.'],
    action: 'Ver sus invitaciones',
  },
  partnerAccepted: {
    subject: '{partner} ha aceptado su invitación',
    paragraphs: ['{partner} ya puede ver su cuenta en el portal. Puede terminar su acceso cuando quiera.'],
    action: 'Socios con acceso',
  },
  declined: {
    subject: '{invited} ha rechazado su invitación',
    paragraphs: ['{invited} ha dicho que no. Puede invitar a otra persona cuando quiera.'],
    action: 'Ver sus invitaciones',
  },
  expired: {
    subject: 'Invitaciones sin respuesta: {count}',
    paragraphs: ['Su plazo ha terminado sin respuesta. Puede enviarlas de nuevo; entonces cuentan desde ese día.'],
    action: 'Ver sus invitaciones',
  },
  outcomes: { ELIGIBLE: 'Lo que pague se recompensa', ACCESS: 'Solo acceso, sin recompensas' },
  ...{ until: 'Válida hasta', standing: 'Recompensas' },
});

export const joiningInItalian = joiningLetters({
  approved: {
    subject: 'Benvenuti in {programme}',
    paragraphs: [
      '{company} è ora partner di {programme}. Con un altro messaggio può configurare il suo account, se non lo ha già.',
      'Nel portale accetta le condizioni del programma, invita i suoi clienti e segue ciò che guadagna.',
    ],
    action: 'Vai al portale',
  },
  rejected: {
    subject: 'La sua candidatura',
    paragraphs: ['Grazie per la candidatura di {company}. Al momento non possiamo accettarla. Il motivo:'],
    action: 'Candidarsi di nuovo',
  },
  clientInvited: {
    subject: '{inviter} la invita',
    paragraphs: [
      '{inviter} vorrebbe seguire il suo account e potrà vederne ordini, fatture e richieste.',
      'Accetti con l’account che ha, o ne crei uno in pochi passi. Non le costa nulla.',
    ],
    action: 'Vedi l’invito',
    aside: 'Se non conosce il mittente, rifiuti l’invito o ignori questo messaggio.',
  },
  accessOnly: 'I suoi piani e prezzi restano come sono: si tratta solo dell’accesso. Può terminarlo in ogni momento.',
  partnerInvited: {
    subject: '{inviter} la invita come partner',
    paragraphs: [
      '{inviter} vorrebbe che la sua azienda seguisse il suo account. Può accettare un titolare della sua azienda.',
    ],
    action: 'Vedi l’invito',
    aside: 'Se non conosce il mittente, rifiuti l’invito o ignori questo messaggio.',
  },
  accepted: {
    subject: '{client} ha accettato il suo invito',
    paragraphs: ['Ora può vedere {client} nel portale.'],
    action: 'Vedi i suoi inviti',
  },
  partnerAccepted: {
    subject: '{partner} ha accettato il suo invito',
    paragraphs: ['{partner} può ora vedere il suo account nel portale. Può terminarne l’accesso in ogni momento.'],
    action: 'Partner con accesso',
  },
  declined: {
    subject: '{invited} ha rifiutato il suo invito',
    paragraphs: ['{invited} ha detto di no. Può invitare qualcun altro in ogni momento.'],
    action: 'Vedi i suoi inviti',
  },
  expired: {
    subject: 'Inviti senza risposta: {count}',
    paragraphs: ['Il loro tempo è scaduto senza risposta. Può inviarli di nuovo; valgono allora da quel giorno.'],
    action: 'Vedi i suoi inviti',
  },
  outcomes: { ELIGIBLE: 'Ciò che paga è premiato', ACCESS: 'Solo accesso, senza premi' },
  ...{ until: 'Valido fino al', standing: 'Premi' },
});

export const joiningInPortuguese = joiningLetters({
  approved: {
    subject: 'Boas-vindas ao {programme}',
    paragraphs: [
      '{company} é agora parceiro do {programme}. Outra mensagem permite-lhe configurar a sua conta, se ainda não a tem.',
      'No portal aceita as condições do programa, convida os seus clientes e acompanha o que ganha.',
    ],
    action: 'Ir para o portal',
  },
  rejected: {
    subject: 'A sua candidatura',
    paragraphs: ['Obrigado pela candidatura da {company}. De momento não a podemos aceitar. O motivo:'],
    action: 'Candidatar-se de novo',
  },
  clientInvited: {
    subject: '{inviter} convida-o',
    paragraphs: [
      '{inviter} gostaria de acompanhar a sua conta e poderá ver as encomendas, faturas e pedidos dela.',
      'Aceite com a conta que tem ou crie uma em poucos passos. Não lhe custa nada.',
    ],
    action: 'Ver o convite',
    aside: 'Se não conhece o remetente, recuse o convite ou ignore esta mensagem.',
  },
  accessOnly:
    'Os seus planos e preços ficam como estão: trata-se apenas do acesso. Pode terminá-lo a qualquer momento.',
  partnerInvited: {
    subject: '{inviter} convida-o como parceiro',
    paragraphs: ['{inviter} gostaria que a sua empresa acompanhasse a conta. Um titular da sua empresa pode aceitar.'],
    action: 'Ver o convite',
    aside: 'Se não conhece o remetente, recuse o convite ou ignore esta mensagem.',
  },
  accepted: {
    subject: '{client} aceitou o seu convite',
    paragraphs: ['Já pode ver {client} no portal.'],
    action: 'Ver os seus convites',
  },
  partnerAccepted: {
    subject: '{partner} aceitou o seu convite',
    paragraphs: ['{partner} já pode ver a sua conta no portal. Pode terminar o acesso a qualquer momento.'],
    action: 'Parceiros com acesso',
  },
  declined: {
    subject: '{invited} recusou o seu convite',
    paragraphs: ['{invited} disse que não. Pode convidar outra pessoa a qualquer momento.'],
    action: 'Ver os seus convites',
  },
  expired: {
    subject: 'Convites sem resposta: {count}',
    paragraphs: ['O prazo terminou sem resposta. Pode enviá-los de novo; contam então a partir desse dia.'],
    action: 'Ver os seus convites',
  },
  outcomes: { ELIGIBLE: 'O que paga é recompensado', ACCESS: 'Só acesso, sem recompensas' },
  ...{ until: 'Válido até', standing: 'Recompensas' },
});

export const joiningInBulgarian = joiningLetters({
  approved: {
    subject: 'Добре дошли в {programme}',
    paragraphs: [
      '{company} вече е партньор в {programme}. С отделно писмо ще настроите достъпа си, ако още нямате такъв.',
      'В портала приемате условията на програмата, каните клиентите си и следите какво печелите.',
    ],
    action: 'Към портала',
  },
  rejected: {
    subject: 'Вашата кандидатура',
    paragraphs: ['Благодарим за кандидатурата на {company}. Засега не можем да я приемем. Причината:'],
    action: 'Кандидатствайте отново',
  },
  clientInvited: {
    subject: '{inviter} Ви кани',
    paragraphs: [
      '{inviter} желае да обслужва профила Ви и ще вижда поръчките, фактурите и запитванията в него.',
      'Приемете с профила, който имате, или създайте нов за няколко минути. Не Ви струва нищо.',
    ],
    action: 'Вижте поканата',
    aside: 'Ако не познавате подателя, откажете поканата или не обръщайте внимание на писмото.',
  },
  accessOnly:
    'Плановете и цените Ви остават същите: става дума само за достъп. Можете да го прекратите по всяко време.',
  partnerInvited: {
    subject: '{inviter} Ви кани за партньор',
    paragraphs: ['{inviter} желае фирмата Ви да обслужва профила ѝ. Може да приеме собственик от фирмата Ви.'],
    action: 'Вижте поканата',
    aside: 'Ако не познавате подателя, откажете поканата или не обръщайте внимание на писмото.',
  },
  accepted: {
    subject: '{client} прие поканата Ви',
    paragraphs: ['Вече виждате {client} в портала.'],
    action: 'Вижте поканите си',
  },
  partnerAccepted: {
    subject: '{partner} прие поканата Ви',
    paragraphs: ['{partner} вече вижда профила Ви в портала. Можете да прекратите достъпа по всяко време.'],
    action: 'Партньори с достъп',
  },
  declined: {
    subject: '{invited} отказа поканата Ви',
    paragraphs: ['Отговорът на {invited} е „не“. Можете да поканите друг по всяко време.'],
    action: 'Вижте поканите си',
  },
  expired: {
    subject: 'Покани без отговор: {count}',
    paragraphs: ['Срокът им изтече без отговор. Можете да ги изпратите отново; тогава важат от същия ден.'],
    action: 'Вижте поканите си',
  },
  outcomes: { ELIGIBLE: 'Плащанията носят награда', ACCESS: 'Само достъп, без награди' },
  ...{ until: 'Валидна до', standing: 'Награди' },
});
