import { inkOn, readableOn, type Colour } from '../rules/colour';
import type { Letter } from './words';

/** How the operator's mails look. */
export interface Brand {
  readonly colour: Colour;
  /** Where the picture in the head is: inside the mail (`cid:…`, `data:…`), never anywhere else. Null for the name alone. */
  readonly logo: string | null;
}

/** One mail, ready to be laid out. */
export interface Page extends Letter {
  readonly language: string;
  readonly operator: string;
  readonly brand: Brand;
  /** Where the button leads. */
  readonly link: string;
  readonly linkBelow: string;
  readonly greeting: string;
  readonly footer: string;
  /** How no more of its kind come. */
  readonly refuse: { readonly text: string; readonly link: string } | null;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
const broken = (text: string) => escaped(text).replace(/\n/g, '<br>');

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const GROUND = '#eef1f5';
const SHEET = '#ffffff';
const INK = '#1c2430';
const FAINT = '#566070';
const QUIET = `color:${FAINT};font-size:13px;line-height:1.5`;
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** One column, one button. Tables, because some mail programs know nothing else; nothing is loaded from anywhere. */
export function htmlOf(page: Page): string {
  const { language, operator, brand, heading, greeting, paragraphs, facts = [], quote, action, aside, link } = page;
  const accent = readableOn(SHEET, brand.colour);
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${broken(text)}</p>`;
  const row = ([label, value]: readonly [string, string]) =>
    `<tr><th scope="row" align="left" style="padding:4px 24px 4px 0;font-weight:normal;color:${FAINT}">${escaped(label)}</th>` +
    `<td align="right" style="padding:4px 0;font-weight:600">${escaped(value)}</td></tr>`;
  const parts = [
    greeting && paragraph(greeting),
    ...paragraphs.map(paragraph),
    facts.length > 0 && `<table style="margin:0 0 24px;border-collapse:collapse">${facts.map(row).join('')}</table>`,
    quote &&
      `<blockquote style="margin:0 0 24px;padding:12px 16px;border-left:3px solid #c3cad4;background:#f5f7fa">${broken(quote)}</blockquote>`,
    action &&
      `<p style="margin:0 0 24px"><a href="${escaped(link)}" style="display:inline-block;padding:12px 24px;border-radius:6px;` +
        `background:${brand.colour};color:${inkOn(brand.colour)};text-decoration:none;font-weight:600">${escaped(action)}</a></p>`,
    aside && `<p style="margin:0 0 16px;${QUIET}">${broken(aside)}</p>`,
    action &&
      `<p style="margin:0;${QUIET}">${escaped(page.linkBelow)}<br><a href="${escaped(link)}" style="color:${accent};word-break:break-all">${escaped(link)}</a></p>`,
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">',
    `<title>${escaped(page.subject)}</title></head>`,
    `<body style="margin:0;padding:0;background:${GROUND};color:${INK};font-size:16px;line-height:1.5;${FONT}">`,
    `<table ${TABLE} width="100%" style="background:${GROUND}"><tr><td align="center" style="padding:24px 12px">`,
    `<table ${TABLE} width="100%" style="max-width:584px"><tr><td style="padding:0 8px 12px;${FONT}">${headOf(operator, brand)}</td></tr>`,
    `<tr><td style="padding:32px 28px;background:${SHEET};border-top:4px solid ${brand.colour};border-radius:8px;color:${INK};font-size:16px;line-height:1.5;${FONT}">`,
    `<h1 style="margin:0 0 20px;font-size:22px;line-height:1.3">${escaped(heading)}</h1>`,
    ...parts.filter(Boolean),
    `</td></tr><tr><td style="padding:16px 8px 0;${QUIET};${FONT}">${footOf(page)}</td></tr></table>`,
    '</td></tr></table></body></html>',
  ].join('\n');
}

function headOf(operator: string, { logo }: Brand): string {
  if (!logo) return `<strong style="font-weight:600;color:${FAINT}">${escaped(operator)}</strong>`;
  return `<img src="${escaped(logo)}" alt="${escaped(operator)}" height="40" style="display:block;height:40px;max-width:240px;border:0">`;
}

function footOf({ footer, refuse }: Page): string {
  if (!refuse) return escaped(footer);
  return `${escaped(footer)}<br><a href="${escaped(refuse.link)}" style="color:${FAINT}">${escaped(refuse.text)}</a>`;
}

export function textOf(page: Page): string {
  const { heading, greeting, paragraphs, facts = [], quote, action, aside, link, footer, refuse } = page;
  const parts = [
    heading,
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    quote?.replace(/^/gm, '> '),
    action && `${action}: ${link}`,
    aside,
    ['-- ', footer, ...(refuse ? [`${refuse.text}: ${refuse.link}`] : [])].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
