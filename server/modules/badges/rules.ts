/** What a badge says. */
export interface BadgeFacts {
  readonly operator: string;
  readonly programme: string;
  /** Null below the first tier. */
  readonly tier: string | null;
  /** The operator's, for tiers whose name is no metal: `#1f4e8c`. */
  readonly brandColour: string;
  /** The language of its one word of its own. */
  readonly language: string;
}

const PARTNER: Readonly<Record<string, (tier: string | null) => string>> = {
  en: (tier) => (tier ? `${tier} partner` : 'Partner'),
  es: (tier) => (tier ? `Partner ${tier}` : 'Partner'),
  it: (tier) => (tier ? `Partner ${tier}` : 'Partner'),
  pt: (tier) => (tier ? `Parceiro ${tier}` : 'Parceiro'),
  bg: (tier) => (tier ? `Партньор ${tier}` : 'Партньор'),
};

/** The tiers that a portal comes with, as readers of other languages call them: the words of the admin UI. */
const SHIPPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Bronze: { es: 'Bronce', it: 'Bronzo', pt: 'Bronze', bg: 'Бронз' },
  Silver: { es: 'Plata', it: 'Argento', pt: 'Prata', bg: 'Сребро' },
  Gold: { es: 'Oro', it: 'Oro', pt: 'Ouro', bg: 'Злато' },
  Platinum: { es: 'Platino', it: 'Platino', pt: 'Platina', bg: 'Платина' },
};

/** Colours that the usual names of tiers bring with them. */
const METALS: readonly (readonly [RegExp, string])[] = [
  [/bronze|bronce|bronzo|бронз/i, '#8c5a2b'],
  [/silver|plata\b|argento|prata|среб/i, '#5f6b7a'],
  [/gold|\boro\b|\bouro\b|злат/i, '#8a6100'],
  [/platin|платин/i, '#3f5068'],
  [/diamond|diamante|диамант/i, '#1f5f8b'],
  [/elite|елит/i, '#3b2a5c'],
];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What XML cannot hold at all is left out.
const escaped = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const WIDTH = 260;
const TEXT_WIDTH = 182;
const LONGEST = 60;

/** The badge as a picture: no script, no link, nothing loaded from anywhere. */
export function badgeSvg({ operator, programme, tier, brandColour, language: wanted }: BadgeFacts): string {
  const language = Object.hasOwn(PARTNER, wanted) ? wanted : 'en';
  const shipped = tier !== null && Object.hasOwn(SHIPPED, tier) ? SHIPPED[tier] : undefined;
  const words = PARTNER[language]!(tier && (shipped?.[language] ?? tier));
  const colour = METALS.find(([name]) => tier !== null && name.test(tier))?.[1] ?? brandColour;
  const label = escaped(`${words}, ${programme}, ${operator}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="72" viewBox="0 0 ${WIDTH} 72" role="img" aria-label="${label}">`,
    `<title>${label}</title>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="71" rx="10" fill="#ffffff" stroke="${colour}"/>`,
    `<path d="M0.5 10.5a10 10 0 0 1 10-10H60v71H10.5a10 10 0 0 1-10-10z" fill="${colour}"/>`,
    // A medal: a ribbon, and a star on a disc.
    '<path d="M22 42v18l8.5-5 8.5 5V42z" fill="#ffffff" fill-opacity="0.75"/>',
    '<circle cx="30.5" cy="30" r="16" fill="#ffffff"/>',
    `<path d="M30.5 19l3.23 6.55 7.23 1.05-5.23 5.1 1.23 7.2-6.460-3.4-6.460 3.4 1.23-7.2-5.23-5.1 7.23-1.05z" fill="${colour}"/>`,
    line(words, 72, 28, 17, 'font-weight="700" fill="#1c2430"'),
    line(programme, 72, 46, 12, 'fill="#3d4757"'),
    line(operator, 72, 61, 11, 'fill="#5b6573"'),
    '</svg>',
  ].join('');
}

/** One line of text, shortened where it is far too long and squeezed where it is a little. */
function line(text: string, x: number, y: number, size: number, rest: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  // Letters are a little more than half as wide as they are high, bold and Cyrillic ones the most.
  const squeezed =
    shown.length * size * 0.64 > TEXT_WIDTH ? ` textLength="${TEXT_WIDTH}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${x}" y="${y}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" font-size="${size}" ${rest}${squeezed}>${escaped(shown)}</text>`;
}
