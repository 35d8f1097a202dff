/** `#rrggbb`. */
export type Colour = string;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** What WCAG 2.2 AA asks of text that is not large. */
export const READABLE = 4.5;

const channels = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Source: WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** White on the colour if that can be read, else black: one of the two always can. */
export const inkOn = (colour: Colour): Colour => (contrast('#ffffff', colour) >= READABLE ? '#ffffff' : '#000000');

/** The colour, darkened as little as it takes to be read on that ground. */
export function readableOn(ground: Colour, colour: Colour): Colour {
  for (let share = 20; share > 0; share--) {
    const darker = `#${channels(colour)
      .map((channel) =>
        Math.trunc((channel * share) / 20)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(ground, darker) >= READABLE) return darker;
  }
  return '#000000';
}
