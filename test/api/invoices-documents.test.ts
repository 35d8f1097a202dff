import { inflateSync } from 'node:zlib';
import { CreditNote, CreditNoteLine } from '../../server/modules/invoices/entity/credit-note';
import { Invoice, InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { TaxTreatment } from '../../server/modules/invoices/rules/tax';
import { issueCreditNote } from '../../server/modules/invoices/service/credit-note';
import { creditNoteDocument, invoiceDocument } from '../../server/modules/invoices/service/document';
import { languages } from '../../server/platform/forms';
import { admin, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { eur } from '../support/world';

/** How many pages a PDF has, and the characters that its embedded fonts show. */
function read(pdf: Buffer): { pages: number; characters: ReadonlySet<string> } {
  const raw = pdf.toString('latin1');
  const pages = raw.match(/\/Type \/Page\b/g)?.length ?? 0;
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => unpacked(body!));
  const tables = [...streams.join('\n').matchAll(/<\w{4}> <\w{4}> \[([^\]]*)\]/g)];
  return { pages, characters: new Set(tables.flatMap(([, list]) => list!.trim().split(/\s+/).map(fromUtf16))) };
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return body;
  }
}

function fromUtf16(code: string): string {
  const units = code.replace(/[<>]/g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let invoiceId: string;
  let creditNoteId: string;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      const company = '=HYPERLINK("http://bad.example")';
      await world.client('cyrillic', { number: 90, language: 'bg', company: 'Балкан Софт', name: company });
      await world.relationship('A', 'cyrillic');
      invoiceId = (await world.invoice('cyrillic', [eur(123_456), eur(50)])).id;
      creditNoteId = (await issueCreditNote(world.work, invoiceId, null, 'Грешка')).id;
    });
  });
  afterAll(() => portal.close());
  const pdf = async (actor: Parameters<typeof download>[1], path: string) => {
    const { headers, chunks } = await download(portal, actor, path);
    return { headers, ...read(Buffer.concat(chunks)) };
  };
  const load = async () => {
    const reading = portal.db.reading(admin);
    return {
      invoice: await reading.of(Invoice).get(invoiceId),
      lines: await reading.of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] }),
      note: await reading.of(CreditNote).get(creditNoteId),
      noteLines: await reading.of(CreditNoteLine).list({ where: [{ creditNoteId }] }),
    };
  };

  test('an invoice is one page, in the client’s language and letters', async () => {
    const { headers, pages, characters } = await pdf(partner('A'), `/invoices/${invoiceId}.pdf`);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="INV-2026-000001.pdf"',
    });
    expect(pages).toBe(1);
    for (const letter of 'ФактураАнулиранаБалканСофтINV€') expect(characters).toContain(letter);
    const { invoice, lines } = await load();
    const written = JSON.stringify(invoiceDocument(invoice, lines)).replaceAll('\u00a0', ' ');
    for (const word of ['Фактура', 'Анулирана', 'Балкан Софт', invoice.number, '8.03.2026', '1469,73 €', 'Line 1'])
      expect(written).toContain(word);
  });

  test('a credit note names its invoice and its reason', async () => {
    const { pages } = await pdf(client('cyrillic'), `/credit-notes/${creditNoteId}.pdf`);
    expect(pages).toBe(1);
    const { invoice, note, noteLines } = await load();
    const written = JSON.stringify(creditNoteDocument(note, invoice, noteLines)).replaceAll('\u00a0', ' ');
    for (const word of ['Кредитно известие', 'CRN-2026-000001', 'INV-2026-000001', 'Основание: Грешка', '-1469,73 €'])
      expect(written).toContain(word);
  });

  test('a neighbour, and a stranger, are given none', async () => {
    for (const path of [`/invoices/${invoiceId}.pdf`, `/credit-notes/${creditNoteId}.pdf`, '/invoices/none.pdf']) {
      for (const neighbour of [partner('B'), client('ofB')])
        await expect(download(portal, neighbour, path)).rejects.toMatchObject({ status: 404 });
      await expect(download(portal, null, path)).rejects.toMatchObject({ status: 401 });
    }
  });

  test.each(languages.map((language) => [language]))('in %s every word is there', async (language) => {
    const { invoice, lines, note, noteLines } = await load();
    const own = { ...invoice, language, taxTreatment: TaxTreatment.REVERSE_CHARGE };
    const written = JSON.stringify([invoiceDocument(own, lines), creditNoteDocument(note, own, noteLines)]);
    expect(written).toContain('2006/112');
    expect(written).not.toMatch(/undefined|NaN|Invalid/);
    const titles = { en: 'Credit note', es: 'Factura rectificativa', it: 'Nota di credito', pt: 'Nota de crédito' };
    expect(written).toContain({ ...titles, bg: 'Кредитно известие' }[language]);
  });

  test('a long invoice goes on for pages, and the list is a file that runs no formula', async () => {
    let id = '';
    await portal.build(async (world) => {
      const prices = Array.from({ length: 60 }, (_none, nth) => eur(100 + nth));
      id = (await world.invoice('ofA', prices)).id;
    });
    expect((await pdf(admin, `/invoices/${id}.pdf`)).pages).toBeGreaterThan(1);

    const filter = encodeURIComponent(JSON.stringify({ clientId: 'cyrillic' }));
    const { text } = await download(portal, partner('A'), `/export/invoices.csv?filter=${filter}`);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFNumber,Client,Status,Issued,Due,Paid on,Currency,Net,Tax,Total,Paid,Credited,Left,Tax treatment,Issued elsewhere',
      `INV-2026-000001,"'=HYPERLINK(""http://bad.example"")",CANCELLED,2026-03-08,2026-03-22,,EUR,1235.06,234.67,1469.73,0.00,1469.73,0.00,DOMESTIC,`,
    ]);
    const other = await download(portal, partner('B'), `/export/invoices.csv?filter=${filter}`);
    expect(other.text.trim().split('\r\n')).toHaveLength(1);
  });
});
