import { AROUND } from '../../server/modules/notifications/templates/topics';
import { contrast, inkOn, READABLE, readableOn } from '../../server/modules/notifications/rules/colour';
import { masked } from '../../server/modules/notifications/rules/refusable';
import { render, templates } from '../../server/modules/notifications/templates/letter';
import { sampleOf } from '../../server/modules/notifications/templates/samples';

const languages = ['en', 'es', 'it', 'pt', 'bg'];
const refuseAt = 'https://portal.example/unsubscribe/t0';
const house = { operator: '<b>Hosting</b> & "Söhne"', publicUrl: 'https://portal.example', refuseAt };
const colours = ['#1f4e8c', '#ffffff', '#000000', '#ffcc00', '#777777', '#00ff88', '#e11d48'];

const written = (
  template: (typeof templates)[number],
  language: string,
  brand = { colour: '#1f4e8c', logo: null as string | null },
) => render({ template, to: 'a@b.example', language, values: sampleOf(template) }, { ...house, brand });

/** Every text of the page with the colour it is written in and the ground it lies on, as its styles say. */
function pairs(html: string): [ink: string, ground: string][] {
  const found: [string, string][] = [];
  const open: { ink: string; ground: string }[] = [{ ink: '#000000', ground: '#ffffff' }];
  for (const [tag, closing, name, rest] of html.matchAll(/<(\/?)(\w+)((?:"[^"]*"|[^>"])*)>/g)) {
    if (['meta', 'br', 'img'].includes(name!) || tag.startsWith('<!')) continue;
    if (closing) {
      open.pop();
      continue;
    }
    const style = /style="([^"]*)"/.exec(rest!)?.[1] ?? '';
    const { ink, ground } = open.at(-1)!;
    const now = {
      ink: /(?:^|;)color:(#[0-9a-f]{6})/i.exec(style)?.[1] ?? ink,
      ground: /background:(#[0-9a-f]{6})/i.exec(style)?.[1] ?? ground,
    };
    open.push(now);
    found.push([now.ink, now.ground]);
  }
  return found;
}

test.each(languages)('in %s no mail runs, loads or embeds anything, whatever it says', (language) => {
  for (const template of templates) {
    const { html } = written(template, language);
    expect([
      template,
      html.match(/<(script|link|iframe|object|embed|form|style|svg)\b|\son\w+=|@import|url\(|<img/i),
    ]).toEqual([template, null]);
    expect([template, html.match(/\s(src|background|srcset)=/i)]).toEqual([template, null]);
    expect(html).toContain('&lt;b&gt;Hosting&lt;/b&gt; &amp; &quot;Söhne&quot;');
    expect(html).not.toContain('<b>');
  }
});

test.each(colours)('with %s every text can be read on its ground', (colour) => {
  for (const template of templates)
    for (const [ink, ground] of pairs(written(template, 'en', { colour, logo: null }).html))
      expect([template, ink, ground, contrast(ink, ground) >= READABLE]).toEqual([template, ink, ground, true]);
});

test.each([
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f4e8c', '#ffffff', 8.31],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each(colours)('on %s there is ink that can be read, and it can be darkened for white', (colour) => {
  expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(READABLE);
  expect(contrast('#ffffff', readableOn('#ffffff', colour))).toBeGreaterThanOrEqual(READABLE);
});

test('a colour that can be read stays as it is', () => {
  expect(readableOn('#ffffff', '#1f4e8c')).toBe('#1f4e8c');
});

test('the logo stands for the name, which is said to who does not see it', () => {
  const { html } = written('invoiceIssued', 'en', { colour: '#1f4e8c', logo: 'cid:logo.png' });
  expect(html.match(/<img [^>]*>/g)).toEqual([
    expect.stringMatching(/src="cid:logo\.png" alt="&lt;b&gt;Hosting&lt;\/b&gt; &amp; &quot;Söhne&quot;"/),
  ]);
});

test.each(languages)(
  'in %s what can be refused says why it came and how no more come; the rest does not',
  (language) => {
    const { refuse, footer } = AROUND[language]!;
    const invitation = written('clientInvited', language);
    expect(invitation.text).toContain(`${refuse.invitation}: ${refuseAt}`);
    expect(invitation.text).toContain(footer.invitation(house.operator));
    expect(invitation.html).toContain(`href="${refuseAt}"`);
    expect(written('announcementPublished', language).text).toContain(refuse.news);
    for (const template of ['invoiceIssued', 'passwordReset', 'payoutMoved', 'notice'] as const)
      expect(written(template, language).text).not.toContain(refuseAt);
    expect(written('applicationRejected', language).text).toContain(footer.applied(house.operator));
  },
);

test('an address is shown to who knows it', () => {
  expect(masked('tim@berger.example')).toBe('t…@berger.example');
});
