import { orderFrom, render, templates, type Values } from '../../server/modules/notifications/templates/letter';

const house = { operator: 'Hosting & Söhne', publicUrl: 'https://portal.example' };
const languages = ['en', 'es', 'it', 'pt', 'bg'];
const values: Values = {
  ...{ name: 'Ana', link: 'https://portal.example/admin/set-password?token=t0', days: 7, hours: 2 },
  ...{ number: 'INV-2026-00017', invoiceNumber: 'INV-2026-00009', total: '1234.50', left: '34.50', amount: '1200.00' },
  ...{ currency: 'EUR', dueOn: '2026-03-22', invoiceId: 'inv_1', orderId: 'ord_1', ticketId: 'tic_1' },
  ...{ title: 'Something has happened', announcementId: 'ann_1' },
  ...{ subject: 'Mail', author: 'Jo', body: 'First line\nsecond line', creditNoteId: 'crn_1', clientId: 'cli_1' },
};
const written = (template: string, language: string, more: Values = {}) =>
  render(orderFrom({ template, to: 'a@b.example', language, values: { ...values, ...more } }), house);

describe.each(languages)('in %s', (language) => {
  test.each(templates)('%s is whole: subject, page and text, nothing left out or undefined', (template) => {
    const { subject, html, text } = written(template, language);
    expect(subject).toMatch(/\S{3}/);
    for (const each of [subject, html, text]) expect(each).not.toMatch(/\b(undefined|NaN|null)\b|\[object/);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('Hosting &amp; Söhne');
    expect(html).toContain('https://portal.example/admin/');
    expect(text).toContain('https://portal.example/admin/');
    expect(text).toContain('Hosting & Söhne');
  });

  test('no template says in this language what it says in another', () => {
    const elsewhere = languages.filter((other) => other !== language);
    const same = templates.filter((template) =>
      elsewhere.some((other) => written(template, other).text === written(template, language).text),
    );
    expect(same).toEqual([]);
  });
});

test.each([
  ['en', '€1,234.50', 'March 22, 2026'],
  ['es', '1234,50', '22 de marzo de 2026'],
  ['it', '1234,50', '22 marzo 2026'],
  ['pt', '1234,50', '22 de março de 2026'],
  ['bg', '1234,50', '22 март 2026'],
])('amounts and days are written as %s writes them', (language, amount, day) => {
  const { text } = written('invoiceIssued', language);
  expect(text.replace(/[\u00a0\u202f.]/g, (sign) => (sign === '.' ? '.' : ' '))).toContain(day);
  expect(text.replace(/[\s\u00a0\u202f]/g, '').replace(/1\.234,/, '1234,')).toContain(amount);
});

test('currencies keep their decimals', () => {
  expect(written('invoiceIssued', 'en', { total: '1500', currency: 'JPY' }).text).toContain('¥1,500\n');
  expect(written('invoiceIssued', 'en', { total: '1.234', currency: 'KWD' }).text).toMatch(/KWD\s1\.234/);
  expect(written('invoiceIssued', 'en', { total: '90071992547409.91' }).text).toContain('€90,071,992,547,409.91');
});

test('what people write is text, in the page and in the subject', () => {
  const { html, subject, text } = written('ticketReplied', 'en', {
    ...{
      subject: 'Hi\r\nBcc: everybody@example.com',
      author: '<img src=x onerror=alert(1)>',
      body: '<script>alert(1)</script>',
    },
  });
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(subject).toBe('Reply to #INV-2026-00017 Hi Bcc: everybody@example.com');
  expect(text).toContain('> <script>alert(1)</script>');
});

test('a mail about one commission names it; about more it counts them', () => {
  const one = { count: 1, client: 'Acme', invoice: 'INV-1', amount: '12.50', reason: 'Ordered for itself' };
  const about = (values: Values) =>
    written('commissionDeclined', 'en', { link: '/admin/commissions/c1/show', ...values });
  expect(about(one).subject).toBe('A commission was declined');
  for (const word of [
    'Client: Acme',
    'Invoice: INV-1',
    'Commission: €12.50',
    '> Ordered for itself',
    'https://portal.example/admin/commissions/c1/show',
  ])
    // prettier-ignore
    expect(about(one).text).toContain(word);
  const many = about({ count: 40, reason: 'Ordered for itself' });
  expect(many.subject).toBe('40 commissions were declined');
  expect(many.text).not.toContain('Client:');
});

test('a link leads where its template says, whatever the values hold', () => {
  expect(written('ticketReplied', 'en', { ticketId: '../../x?y' }).text).toContain(
    '/admin/tickets/..%2F..%2Fx%3Fy/show',
  );
  expect(written('firstPassword', 'en').html).toContain('href="https://portal.example/admin/set-password?token=t0"');
});

test('an unknown language is English; an unknown template or no reader is a mistake', () => {
  for (const unknown of ['xx', '__proto__', 'constructor'])
    expect(written('passwordReset', unknown).text).toBe(written('passwordReset', 'en').text);
  expect(() => orderFrom({ template: 'nothing', to: 'a@b.example' })).toThrow('there is no mail template nothing');
  expect(() => orderFrom({ template: 'passwordReset', to: 'nobody' })).toThrow('the address of one reader');
});
