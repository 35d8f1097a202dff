/// <reference path="./pdfmake.d.ts" />
import { dirname, join } from 'node:path';

/** A piece of a page, in pdfmake's words. */
export type Content = string | readonly Content[] | { readonly [property: string]: unknown };

export interface PdfDocument {
  /** What a viewer's window is named. */
  readonly title: string;
  readonly author: string;
  /** The language the text is in: en. */
  readonly language: string;
  /** When it was made; the same document is the same bytes. */
  readonly madeAt: Date;
  readonly content: readonly Content[];
  readonly footer: (page: number, pages: number) => Content;
}

let loaded: Promise<typeof import('pdfmake')> | undefined;

/** Loaded with the first document: most processes never make one. Reads its own fonts, and nothing else. */
function pdfmake(): Promise<typeof import('pdfmake')> {
  return (loaded ??= import('pdfmake').then(({ default: engine }) => {
    const folder = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
    const face = (name: string) => join(folder, `Roboto-${name}.ttf`);
    const faces = { normal: 'Regular', bold: 'Medium', italics: 'Italic', bolditalics: 'MediumItalic' };
    engine.setFonts({
      Roboto: {
        ...{ normal: face(faces.normal), bold: face(faces.bold) },
        ...{ italics: face(faces.italics), bolditalics: face(faces.bolditalics) },
      },
    });
    engine.setUrlAccessPolicy(() => false);
    engine.setLocalAccessPolicy((path) => path.startsWith(folder));
    return engine;
  }));
}

const PAGE = {
  ...{ pageSize: 'A4', pageMargins: [48, 48, 48, 60] },
  defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2, color: '#1f2933' },
};

export async function renderPdf({ title, author, language, madeAt, content, footer }: PdfDocument): Promise<Buffer> {
  const engine = await pdfmake();
  const info = { title, author, creationDate: madeAt, modDate: madeAt };
  return engine.createPdf({ ...PAGE, content, footer, info, language }).getBuffer();
}
