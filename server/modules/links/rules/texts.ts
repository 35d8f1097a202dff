type Reason = 'unknown' | 'foreign';

interface Words extends Readonly<Record<Reason, string>> {
  readonly title: string;
  readonly home: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    title: 'This link leads nowhere',
    unknown: 'It does not exist, or is no longer in use. Ask whoever gave it to you for a new one.',
    foreign: 'It leads to a site that is not ours, so we stopped here.',
    home: 'Go to the portal',
  },
  es: {
    title: 'Este enlace no lleva a ninguna parte',
    unknown: 'No existe o ya no se usa. Pida uno nuevo a quien se lo dio.',
    foreign: 'Lleva a un sitio que no es nuestro, así que nos hemos detenido aquí.',
    home: 'Ir al portal',
  },
  it: {
    title: 'Questo link non porta da nessuna parte',
    unknown: 'Non esiste o non è più in uso. Ne chieda uno nuovo a chi gliel’ha dato.',
    foreign: 'Porta a un sito che non è nostro, perciò ci siamo fermati qui.',
    home: 'Vai al portale',
  },
  pt: {
    title: 'Esta ligação não leva a lado nenhum',
    unknown: 'Não existe ou já não está em uso. Peça uma nova a quem lha deu.',
    foreign: 'Leva a um sítio que não é nosso, por isso parámos aqui.',
    home: 'Ir para o portal',
  },
  bg: {
    title: 'Тази връзка не води наникъде',
    unknown: 'Тя не съществува или вече не се използва. Поискайте нова от този, който ви я е дал.',
    foreign: 'Тя води към чужд сайт, затова спряхме тук.',
    home: 'Към портала',
  },
};

/** The first language of an `Accept-Language` header that we speak; English when there is none. */
function languageOf(accepted: string): string {
  const asked = accepted.split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  return asked.find((each) => Object.hasOwn(WORDS, each)) ?? 'en';
}

/** A small page for people whose link leads nowhere, in their language. Nothing of the request is in it. */
export function nowhere(accepted: string, reason: Reason): string {
  const language = languageOf(accepted);
  const { title, home, [reason]: why } = WORDS[language]!;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center }
main { max-width: 28rem; padding: 1.5rem }
</style></head>
<body><main><h1>${title}</h1><p>${why}</p><p><a href="/admin/">${home}</a></p></main></body>
</html>
`;
}
