import { LinkPurpose, OneTimeLink, User } from '../../server/modules/identity/entity';
import { PartnerApplication } from '../../server/modules/applications/entity';
import { apply as keep } from '../../server/modules/applications/service/apply';
import { formToken } from '../../server/modules/applications/service/form';
import { Partner, PartnerMember } from '../../server/modules/partners/entity';
import { PartnerEnrolment, Programme } from '../../server/modules/programmes/entity';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const APPLY = `mutation ($input: PartnerApplyInput!, $form: FormProofInput!) {
  partnerApply(input: $input, form: $form) { received ${ERRORS} } }`;
const APPROVE = `mutation ($id: ID!, $programmeId: ID) { applicationApprove(id: $id, programmeId: $programmeId) {
  application { status programme { name } partner { id name members { role user { email } } } decidedAt } ${ERRORS} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { applicationReject(id: $id, reason: $reason) {
  application { status reason } ${ERRORS} } }`;
const PUBLISH = `mutation ($id: ID!, $input: TermsPublishInput!) { termsPublish(programmeId: $id, input: $input) {
  terms { version languages text(language: "es") } ${ERRORS} } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) { termsAccept(programmeId: $id, version: $version) {
  terms { version } ${ERRORS} } }`;
const OPEN = '{ partners { nodes { id termsToAccept { version } termsAcceptances { version ip user { id } } } } }';

const wish = {
  ...{ company: 'Nordlicht', contactName: 'Ana Horn', email: 'Ana@Nordlicht.example', country: 'DE' },
  ...{ website: 'https://nordlicht.example', promotion: 'We build shops and host them here.', language: 'es' },
};
const secondsAgo = (seconds: number) => ({ token: formToken(new Date(now.getTime() - seconds * 1000)) });

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () =>
      void (portal = await untouched(portal, () =>
        bootPortal(dialect, async (world) => {
          await world.neighbours();
          await world.work.of(Programme).insert({
            ...{ id: 'referral', key: 'referral', name: 'Referral', description: 'Refer and earn.', isDefault: false },
            createdAt: now,
          });
        }),
      )),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());

  const all = () => portal.db.reading(admin);
  const apply = async (input: object = {}, form: object = secondsAgo(60)) =>
    (await portal.ask(null, APPLY, { input: { ...wish, ...input }, form })).data.partnerApply;
  const applied = async (input: object = {}) => {
    expect(await apply(input)).toEqual({ received: true, userErrors: [] });
    return (
      await all()
        .of(PartnerApplication)
        .list({ orderBy: [['id', 'DESC']] })
    )[0]!.id;
  };
  const mails = async () =>
    (await portal.outbox()).map(({ payload }) => [payload['template'], payload['to'], payload['language']]).sort();

  test('an application arrives once, trimmed, and waits for staff alone', async () => {
    const id = await applied({ company: ' Nordlicht ', programme: 'referral' });
    expect(await all().of(PartnerApplication).list()).toMatchObject([
      { company: 'Nordlicht', email: 'ana@nordlicht.example', status: 'PENDING', programmeId: 'referral' },
    ]);
    expect(await portal.audits()).toMatchObject([{ action: 'application.receive', subjectId: id }]);
    expect(await mails()).toEqual([]);
    expect(await all().of(Partner).count()).toBe(2);
    for (const actor of [partner('A'), client('ofA'), staff('FINANCE')])
      expect((await portal.ask(actor, '{ applications { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
  });

  test('the same address again, and one that is known here, are answered the same and change nothing', async () => {
    await portal.build((world) => world.user('ana', { email: 'known@people.example' }));
    await applied();
    await applied({ company: 'Another name' });
    expect(await all().of(PartnerApplication).list()).toMatchObject([{ company: 'Nordlicht' }]);
    await applied({ email: 'known@people.example' });
    expect(await all().of(PartnerApplication).count()).toBe(2);
  });

  test('twenty at once leave one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => portal.db.transact(admin, (work) => keep(work, wish, null)).then(() => 'kept')),
    );
    expect(new Set(answers)).toEqual(new Set(['kept']));
    expect(await all().of(PartnerApplication).count()).toBe(1);
  });

  test.each([
    ['a needed field is blank', { company: ' ' }, undefined, 'REQUIRED'],
    ['the address is none', { email: 'ana' }, undefined, 'INVALID_EMAIL'],
    ['there is no such country', { country: 'XX' }, undefined, 'UNKNOWN_COUNTRY'],
    ['there is no such language', { language: 'xx' }, undefined, 'UNKNOWN_LANGUAGE'],
    ['the website is none', { website: 'javascript:alert(1)' }, undefined, 'INVALID_WEBSITE'],
    ['the text is too long', { promotion: 'x'.repeat(2001) }, undefined, 'TOO_LONG'],
    ['there is no such programme', { programme: 'none' }, undefined, 'UNKNOWN_PROGRAMME'],
    ['the hidden field is filled in', {}, { ...secondsAgo(60), nickname: 'bot' }, 'FORM_HIDDEN_FIELD'],
    ['it came faster than a person types', {}, secondsAgo(2), 'FORM_TOO_FAST'],
    ['the form is a day old', {}, secondsAgo(86_401), 'FORM_EXPIRED'],
    ['the token is forged', {}, { token: 'AAAA' }, 'FORM_EXPIRED'],
  ])('is refused when %s', async (_when, input, form, code) => {
    const answer = await apply(input, form ?? secondsAgo(60));
    expect(answer).toMatchObject({ received: null, userErrors: [{ code }] });
    expect(await all().of(PartnerApplication).count()).toBe(0);
  });

  test('one address may send ten, and then has to wait', async () => {
    for (let nth = 0; nth < 10; nth++) await applied({ email: `no${nth}@nordlicht.example` });
    expect(await apply({ email: 'no11@nordlicht.example' })).toMatchObject({
      userErrors: [{ code: 'TOO_MANY_FORMS', values: { seconds: 3600 } }],
    });
    expect(await all().of(PartnerApplication).count()).toBe(10);
  });

  test('approved, the company is a partner in that programme alone, with its owner and two mails', async () => {
    const id = await applied();
    const { data } = await portal.ask(admin, APPROVE, { id, programmeId: 'referral' });
    expect(data.applicationApprove).toMatchObject({
      application: {
        ...{ status: 'APPROVED', programme: { name: 'Referral' }, decidedAt: now.toISOString() },
        partner: { name: 'Nordlicht', members: [{ role: 'OWNER', user: { email: 'ana@nordlicht.example' } }] },
      },
      userErrors: [],
    });
    const partnerId = data.applicationApprove.application.partner.id;
    expect(
      await all()
        .of(PartnerEnrolment)
        .list({ where: [{ partnerId }] }),
    ).toMatchObject([{ programmeId: 'referral', leftAt: null }]);
    expect(await mails()).toEqual([
      ['applicationApproved', 'ana@nordlicht.example', 'es'],
      ['firstPassword', 'ana@nordlicht.example', 'es'],
    ]);
    const user = await all().of(User).first({ email: 'ana@nordlicht.example' });
    expect(await all().of(OneTimeLink).list()).toMatchObject([
      { userId: user!.id, purpose: LinkPurpose.FIRST_PASSWORD },
    ]);
    const again = await portal.ask(admin, APPROVE, { id });
    expect(again.data.applicationApprove.userErrors).toMatchObject([
      { code: 'APPLICATION_DECIDED', values: { status: 'APPROVED' } },
    ]);
    expect(await all().of(Partner).count()).toBe(3);
  });

  test('without another word it is the programme applied for', async () => {
    const id = await applied();
    await portal.ask(admin, APPROVE, { id });
    const [enrolment] = await all().of(PartnerEnrolment).list({ orderBy: [['id', 'ASC']] }); // prettier-ignore
    expect(
      await all()
        .of(PartnerEnrolment)
        .count([{ programmeId: hostingReseller.id }]),
    ).toBe(3);
    expect(enrolment).toMatchObject({ programmeId: hostingReseller.id });
  });

  test('rejected, the applicant is told why, and may apply again', async () => {
    const id = await applied();
    expect((await portal.ask(admin, REJECT, { id, reason: 'no' })).data.applicationReject.userErrors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    const { data } = await portal.ask(admin, REJECT, { id, reason: 'Your website is empty.' });
    expect(data.applicationReject.application).toEqual({ status: 'REJECTED', reason: 'Your website is empty.' });
    const [mail, ...others] = await portal.outbox();
    expect([mail?.payload, others]).toMatchObject([
      { template: 'applicationRejected', values: { reason: 'Your website is empty.' } },
      [],
    ]);
    expect([await all().of(Partner).count(), await all().of(PartnerMember).count()]).toEqual([2, 0]);
    await applied();
    expect(await all().of(PartnerApplication).countBy(['status'])).toHaveLength(2);
  });

  test('staff search and filter', async () => {
    await applied();
    await applied({ email: 'x@other.example', company: 'Other', programme: 'referral' });
    const found = async (filter: string) =>
      (await portal.ask(staff('SUPPORT'), `{ applications(filter: ${filter}) { nodes { company } } }`)).data
        .applications.nodes;
    expect(await found('{ q: "NORD" }')).toEqual([{ company: 'Nordlicht' }]);
    expect(await found('{ programmeId: "referral" }')).toEqual([{ company: 'Other' }]);
    expect(await found('{ status: [APPROVED, REJECTED] }')).toEqual([]);
  });

  test('only an admin decides', async () => {
    const id = await applied();
    for (const actor of [staff('SUPPORT'), staff('FINANCE'), partner('A'), client('ofA')]) {
      const { errors } = await portal.ask(actor, APPROVE, { id });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await all().of(PartnerApplication).first({ id })).toMatchObject({ status: 'PENDING' });
  });

  describe('terms', () => {
    const publish = async (texts: object[], actor = admin) =>
      (await portal.ask(actor, PUBLISH, { id: hostingReseller.id, input: { texts } })).data?.termsPublish;
    const accept = async (version: number, actor = partner('A'), id: string = hostingReseller.id) =>
      (await portal.ask(actor, ACCEPT, { id, version })).data?.termsAccept;
    const open = async (actor = partner('A')) => (await portal.ask(actor, OPEN)).data.partners.nodes;
    const english = [{ language: 'en', text: 'Be fair.' }];

    test('are published by version and read by anybody, in English where a language is missing', async () => {
      expect(await publish([...english, { language: 'es', text: 'Sé justo.' }])).toEqual({
        terms: { version: 1, languages: ['en', 'es'], text: 'Sé justo.' },
        userErrors: [],
      });
      expect((await publish([{ language: 'en', text: 'Be fair, always.' }])).terms.version).toBe(2);
      const { data } = await portal.ask(null, '{ programmeTerms { version text(language: "es") } }');
      expect(data.programmeTerms).toEqual({ version: 2, text: 'Be fair, always.' });
      for (const language of ['__proto__', 'constructor'])
        expect((await portal.ask(null, `{ programmeTerms { text(language: "${language}") } }`)).data).toEqual({
          programmeTerms: { text: 'Be fair, always.' },
        });
      expect((await portal.ask(null, '{ programmeTerms(programme: "referral") { id } }')).data.programmeTerms).toBe(
        null,
      );
    });

    test.each([
      ['English is missing', [{ language: 'es', text: 'Sé justo.' }], 'TERMS_NEED_ENGLISH'],
      ['a language is unknown', [...english, { language: 'xx', text: 'x' }], 'UNKNOWN_LANGUAGE'],
      ['a language comes twice', [...english, ...english], 'REPEATED'],
    ])('are refused when %s', async (_when, texts, code) => {
      expect(await publish(texts)).toMatchObject({ terms: null, userErrors: [{ code }] });
      expect((await portal.ask(null, '{ programmeTerms { id } }')).data.programmeTerms).toBe(null);
    });

    test('an owner accepts the version that counts, once, and the next version is open again', async () => {
      await publish(english);
      expect(await open()).toMatchObject([{ id: 'A', termsToAccept: [{ version: 1 }], termsAcceptances: [] }]);
      expect(await accept(2)).toMatchObject({ userErrors: [{ code: 'TERMS_OUTDATED', values: { version: 1 } }] });
      expect((await accept(1)).userErrors).toEqual([]);
      expect((await accept(1)).userErrors).toEqual([]);
      expect(await open()).toMatchObject([{ termsToAccept: [], termsAcceptances: [{ version: 1 }] }]);
      expect((await portal.audits()).filter(({ action }) => action === 'terms.accept')).toHaveLength(1);
      expect(await open(partner('B'))).toMatchObject([
        { id: 'B', termsToAccept: [{ version: 1 }], termsAcceptances: [] },
      ]);
      await publish([{ language: 'en', text: 'Be fairer.' }]);
      expect(await open()).toMatchObject([{ termsToAccept: [{ version: 2 }], termsAcceptances: [{ version: 1 }] }]);
    });

    test('of a programme the partner is not in there is nothing to accept', async () => {
      expect(await accept(1, partner('A'), 'referral')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    });

    test('neither an employee nor a program accepts, and no partner publishes', async () => {
      await publish(english);
      for (const actor of [partner('A', 'PARTNER_EMPLOYEE'), app('A', 'terms:write'), admin])
        expect(await accept(1, actor)).toBeUndefined();
      expect(await publish(english, partner('A'))).toBeUndefined();
      expect(await open()).toMatchObject([{ termsToAccept: [{ version: 1 }], termsAcceptances: [] }]);
    });
  });
});
