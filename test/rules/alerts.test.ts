import { everyone } from '../../server/kernel/actor';
import { defaultMail, EVENTS, eventNames, eventOfMail, eventsFor } from '../../server/modules/alerts/rules';
import { say } from '../../server/modules/alerts/templates/say';
import { en } from '../../server/modules/alerts/templates/en';
import type { Wording } from '../../server/modules/alerts/templates/words';

const languages = ['en', 'es', 'it', 'pt', 'bg'];
const wordings = Object.keys(en) as Wording[];
const facts = {
  ...{ author: 'Jo', number: '7', subject: 'Mail', company: 'Brisa', partner: 'Nord', client: 'Sol', count: 3 },
  ...{ programme: 'Hosting', name: 'Ana', link: 'SOL10', reason: 'Late', amount: '1234.50', currency: 'EUR' },
  ...{ month: '2026-02', tier: 'Gold', title: 'Hello' },
};

test.each(languages)('in %s every alert is a sentence with all its facts', (language) => {
  for (const wording of wordings)
    for (const count of [1, 3]) {
      const sentence = say(language, wording, { ...facts, count });
      expect([wording, sentence]).toEqual([wording, expect.stringMatching(/^[^{}]{6,}$/)]);
      expect([wording, sentence]).toEqual([wording, expect.not.stringMatching(/undefined|NaN|:$/)]);
    }
});

test('no language says what another says', () => {
  for (const wording of wordings)
    expect([wording, new Set(languages.map((language) => say(language, wording, facts))).size]).toEqual([wording, 5]);
});

test.each([
  ['payoutPaid', 'en', 'Payout 7 of €1,234.50 has been paid'],
  ['payoutPaid', 'bg', 'Плащане 7 за 1234,50 € е извършено'],
  ['statementReady', 'pt', 'O seu extrato de fevereiro de 2026 está pronto'],
  ['commissionHeld', 'es', '3 comisiones están retenidas: Late'],
] as const)('%s in %s: %s', (wording, language, sentence) => {
  expect(say(language, wording, facts).replace(/\s/g, ' ')).toBe(sentence);
});

test('a reason nobody gave leaves no colon behind, and an unknown language is English', () => {
  for (const language of ['xx', '__proto__', 'constructor'])
    expect(say(language, 'claimRejected', { client: 'Sol' })).toBe('Your claim of Sol was rejected');
});

test('everybody can choose about something, and nobody about what does not concern them', () => {
  for (const role of everyone) expect([role, eventsFor(role).length > 0]).toEqual([role, true]);
  expect(eventsFor('CLIENT_MEMBER')).toEqual(['inquiry']);
  expect(eventsFor('PARTNER_EMPLOYEE')).not.toContain('payoutMoved');
  expect(eventNames).toHaveLength(Object.keys(EVENTS).length);
});

test.each([
  ['passwordReset', undefined, null],
  ['payoutDetailsChanged', 'payoutMoved', null],
  ['invoiceOverdue', undefined, null],
  ['payoutMoved', undefined, 'payoutMoved'],
  ['ticketReplied', undefined, 'inquiry'],
  ['notice', 'tierMoved', 'tierMoved'],
  ['notice', 'passwordReset', null],
  ['notice', undefined, null],
])('a mail %s about %s can be refused as %s', (template, event, refused) => {
  expect(eventOfMail(template, event)).toBe(refused);
});

test('by default one has by mail what is written to one’s own address', () => {
  expect([defaultMail('payoutMoved', true), defaultMail('payoutMoved', false)]).toEqual([true, false]);
  expect([defaultMail('clientWon', true), defaultMail('inquiry', false)]).toEqual([false, true]);
});
