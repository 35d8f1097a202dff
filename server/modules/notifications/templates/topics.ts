import type { RefusableTopic } from '../rules/refusable';
import type { Template } from './words';

/**
 * Why a mail is written. `account`: something of the reader's own has happened; these are owed. `invitation`, to people
 * who asked for nothing, and `news`, to all at once, can be refused for good, by a link in each of them.
 */
export type Topic = 'account' | RefusableTopic;

const TOPICS: Readonly<Partial<Record<Template, RefusableTopic>>> = {
  clientInvited: 'invitation',
  partnerInvited: 'invitation',
  announcementPublished: 'news',
};

export const topicOf = (template: Template): Topic => TOPICS[template] ?? 'account';

interface Around {
  /** Why it came. */
  readonly footer: Readonly<Record<RefusableTopic | 'applied', (operator: string) => string>>;
  /** The link below it. */
  readonly refuse: Readonly<Record<RefusableTopic, string>>;
}

/** What stands below mails that can be refused, by language. */
export const AROUND: Readonly<Record<string, Around>> = {
  en: {
    footer: {
      invitation: (operator) => `Somebody entered your address with ${operator} to invite you. You need do nothing.`,
      applied: (operator) => `You receive this message because you applied to ${operator}.`,
      news: (operator) => `You receive this message because you are a partner of ${operator}.`,
    },
    refuse: { invitation: 'No more invitations to this address', news: 'No more news by mail' },
  },
  es: {
    footer: {
      invitation: (operator) => `Alguien indicó su dirección en ${operator} para invitarle. No tiene que hacer nada.`,
      applied: (operator) => `Recibe este mensaje porque presentó una solicitud a ${operator}.`,
      news: (operator) => `Recibe este mensaje porque es socio de ${operator}.`,
    },
    refuse: { invitation: 'No enviar más invitaciones a esta dirección', news: 'No recibir más novedades por correo' },
  },
  it: {
    footer: {
      invitation: (operator) =>
        `Qualcuno ha indicato il suo indirizzo presso ${operator} per invitarla. Non deve fare nulla.`,
      applied: (operator) => `Riceve questo messaggio perché si è candidato presso ${operator}.`,
      news: (operator) => `Riceve questo messaggio perché è partner di ${operator}.`,
    },
    refuse: { invitation: 'Niente più inviti a questo indirizzo', news: 'Niente più novità via e-mail' },
  },
  pt: {
    footer: {
      invitation: (operator) => `Alguém indicou o seu endereço à ${operator} para o convidar. Não tem de fazer nada.`,
      applied: (operator) => `Recebe esta mensagem porque se candidatou à ${operator}.`,
      news: (operator) => `Recebe esta mensagem porque é parceiro da ${operator}.`,
    },
    refuse: {
      invitation: 'Não enviar mais convites para este endereço',
      news: 'Não receber mais novidades por e-mail',
    },
  },
  bg: {
    footer: {
      invitation: (operator) => `Някой е въвел адреса ви при ${operator}, за да ви покани. Не е нужно да правите нищо.`,
      applied: (operator) => `Получавате това съобщение, защото кандидатствахте пред ${operator}.`,
      news: (operator) => `Получавате това съобщение, защото сте партньор на ${operator}.`,
    },
    refuse: { invitation: 'Без повече покани на този адрес', news: 'Без повече новини по имейл' },
  },
};
