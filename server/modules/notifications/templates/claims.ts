import type { Facts, Letter } from './words';

/** What a language says about claims. `{about}` is whom the partner claimed. */
interface Phrases {
  readonly approved: { readonly subject: string; readonly paragraphs: readonly string[] };
  readonly rejected: { readonly subject: string; readonly paragraphs: readonly string[] };
  readonly action: string;
}

/** The letters of one language: staff have decided on a claim. */
export function claimLetters({ approved, rejected, action }: Phrases) {
  const letter = (facts: Facts, { subject, paragraphs }: Phrases['approved']): Letter => {
    const filled = (text: string) => text.replace('{about}', facts.text('about'));
    return { subject: filled(subject), heading: filled(subject), paragraphs: paragraphs.map(filled), action };
  };
  return {
    claimApproved: (facts: Facts): Letter => letter(facts, approved),
    claimRejected: (facts: Facts): Letter => ({ ...letter(facts, rejected), quote: facts.text('reason') }),
  };
}

export const claimsInEnglish = claimLetters({
  approved: {
    subject: 'Your claim of {about} was approved',
    paragraphs: [
      '{about} is your client from today on. What it pays is judged by the rules of your programme, counted from today.',
    ],
  },
  rejected: {
    subject: 'Your claim of {about} was rejected',
    paragraphs: ['We have looked at your claim of {about} and cannot approve it. This is why:'],
  },
  action: 'View your claims',
});

export const claimsInSpanish = claimLetters({
  approved: {
    subject: 'Su reclamación de {about} fue aprobada',
    paragraphs: [
      '{about} es su cliente desde hoy. Lo que pague se valora según las reglas de su programa, a contar desde hoy.',
    ],
  },
  rejected: {
    subject: 'Su reclamación de {about} fue rechazada',
    paragraphs: ['Hemos examinado su reclamación de {about} y no podemos aprobarla. Este es el motivo:'],
  },
  action: 'Ver sus reclamaciones',
});

export const claimsInItalian = claimLetters({
  approved: {
    subject: 'La sua rivendicazione di {about} è stata approvata',
    paragraphs: [
      '{about} è suo cliente da oggi. Ciò che paga viene valutato secondo le regole del suo programma, a partire da oggi.',
    ],
  },
  rejected: {
    subject: 'La sua rivendicazione di {about} è stata respinta',
    paragraphs: ['Abbiamo esaminato la sua rivendicazione di {about} e non possiamo approvarla. Ecco perché:'],
  },
  action: 'Vedere le sue rivendicazioni',
});

export const claimsInPortuguese = claimLetters({
  approved: {
    subject: 'A sua reivindicação de {about} foi aprovada',
    paragraphs: [
      '{about} é seu cliente a partir de hoje. O que pagar é avaliado pelas regras do seu programa, a contar de hoje.',
    ],
  },
  rejected: {
    subject: 'A sua reivindicação de {about} foi rejeitada',
    paragraphs: ['Analisámos a sua reivindicação de {about} e não a podemos aprovar. O motivo é este:'],
  },
  action: 'Ver as suas reivindicações',
});

export const claimsInBulgarian = claimLetters({
  approved: {
    subject: 'Претенцията ви за {about} е одобрена',
    paragraphs: [
      '{about} е ваш клиент от днес. Това, което плаща, се преценява по правилата на програмата ви, считано от днес.',
    ],
  },
  rejected: {
    subject: 'Претенцията ви за {about} е отхвърлена',
    paragraphs: ['Разгледахме претенцията ви за {about} и не можем да я одобрим. Причината е:'],
  },
  action: 'Вижте претенциите си',
});
