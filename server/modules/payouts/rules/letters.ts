/** Letters that do not come apart into a Latin one and a mark. Bulgarian as its law of transliteration has it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya', ы: 'y', э: 'e', ё: 'e', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' },
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  ...{ '&': '+', '’': "'", '‘': "'", '–': '-', '—': '-', _: '-', '“': "'", '”': "'", '"': "'", '@': '(at)' },
};

const ALLOWED = /[^A-Za-z0-9/?:().,'+ -]/g;

/**
 * Text in the letters that every bank in SEPA takes; what cannot be written in them becomes a space. Source: EPC217-08,
 * the SEPA requirements for an extended character set.
 */
export function inBankLetters(text: string, longest = 140): string {
  const latin = [...text.normalize('NFC')].map(latinOf).join('');
  return latin.replace(ALLOWED, ' ').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
}

function latinOf(letter: string): string {
  const lower = letter.toLowerCase();
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = LETTERS[lower] ?? ([...plain].length === 1 ? LETTERS[plain] : undefined);
  if (latin === undefined) return letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** The same for a reference, in which slashes neither begin nor end nor follow each other. */
export function asReference(text: string, longest = 35): string {
  return inBankLetters(text.replace(/\/{2,}/g, '/'), longest).replace(/^\/+|\/+$/g, '');
}
