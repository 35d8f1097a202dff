import type { Facts, Letter } from './words';

/** What a language says around words that come from elsewhere: an alert, an announcement. */
interface Phrases {
  readonly happened: string;
  readonly view: string;
  readonly choose: string;
  readonly news: string;
  readonly read: string;
}

const PARAGRAPHS = /\n{2,}/;

/** A notice says what the portal's bell says; an announcement, what the operator wrote. */
export function noticeLetters({ happened, view, choose, news, read }: Phrases) {
  return {
    notice: (facts: Facts): Letter => ({
      ...{ subject: facts.text('title'), heading: facts.text('title'), paragraphs: [happened], action: view },
      aside: choose,
    }),
    announcementPublished: (facts: Facts): Letter => ({
      ...{ subject: `${news}: ${facts.text('title')}`, heading: facts.text('title'), action: read },
      paragraphs: facts
        .text('body')
        .split(PARAGRAPHS)
        .map((text) => text.trim())
        .filter(Boolean),
    }),
  };
}

export const noticesInEnglish = noticeLetters({
  happened: 'You find all about it in the portal.',
  view: 'View in the portal',
  choose: 'In your profile you choose what you are written to about.',
  news: 'News',
  read: 'Read in the portal',
});

export const noticesInSpanish = noticeLetters({
  happened: 'Encontrará todos los detalles en el portal.',
  view: 'Ver en el portal',
  choose: 'En su perfil puede elegir sobre qué le escribimos.',
  news: 'Novedades',
  read: 'Leer en el portal',
});

export const noticesInItalian = noticeLetters({
  happened: 'Trova tutti i dettagli nel portale.',
  view: 'Vedere nel portale',
  choose: 'Nel suo profilo può scegliere di che cosa le scriviamo.',
  news: 'Novità',
  read: 'Leggere nel portale',
});

export const noticesInPortuguese = noticeLetters({
  happened: 'Encontra todos os pormenores no portal.',
  view: 'Ver no portal',
  choose: 'No seu perfil pode escolher sobre o que lhe escrevemos.',
  news: 'Novidades',
  read: 'Ler no portal',
});

export const noticesInBulgarian = noticeLetters({
  happened: 'Всички подробности ще намерите в портала.',
  view: 'Към портала',
  choose: 'В профила си избирате за какво да ви пишем.',
  news: 'Новини',
  read: 'Прочетете в портала',
});
