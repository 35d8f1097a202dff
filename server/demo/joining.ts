import type { Actor } from '../kernel/actor';
import { house, partnerIdOf } from '../kernel/actor';
import { PartnerApplication } from '../modules/applications/entity';
import { apply, approve, reject } from '../modules/applications/service/apply';
import { acceptTerms, publishTerms } from '../modules/applications/service/terms';
import { Client } from '../modules/clients/entity';
import { accept, decline, linked } from '../modules/invitations/service/answer';
import { inviteClient, invitePartner, senderOf, withdraw } from '../modules/invitations/service/send';
import { Programme } from '../modules/programmes/entity';
import type { Customer } from './clients';
import { DEMO_PASSWORD, type Operator } from './operator';
import type { Stage } from './stage';

const ORIGIN = { ip: null, requestId: null };
const DAY = 24;

const TERMS = [
  {
    language: 'en',
    text: 'You tell your clients that you are paid for recommending us. You do not bid on our name, and send no unwanted mail.',
  },
  {
    language: 'es',
    text: 'Usted informa a sus clientes de que cobra por recomendarnos. No puja por nuestro nombre ni envía correo no deseado.',
  },
];

const APPLICANTS = [
  ['Studio Brisa', 'Inés Prado', 'ines@studio-brisa.example', 'ES', 'es', 'We design shops for small hotels.'],
  ['Pixelwerk', 'Jonas Adler', 'jonas@pixelwerk.example', 'DE', 'en', 'A blog about hosting with 40 000 readers.'],
  ['Rete Viva', 'Sara Monti', 'sara@rete-viva.example', 'IT', 'it', 'Courses for people who open their first shop.'],
  ['Quick Coupons', 'Max Fast', 'max@quick-coupons.example', 'US', 'en', 'Coupons.'],
] as const;

/** Who wants to become a partner, and whom partners and clients invite: a little of each state. */
export class Joining {
  private readonly applied: string[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
  ) {}

  /** Of four that apply, one is let in, one is not, and two wait. */
  async applications(): Promise<void> {
    const { admin } = this.operator;
    for (const [company, contactName, email, country, language, promotion] of APPLICANTS) {
      const wish = { company, contactName, email, country, language, promotion, website: '' };
      await this.stage.act(house('demo'), (work) => apply(work, wish, 'referral'));
      const found = await this.stage.db.reading(house('demo')).of(PartnerApplication).first({ email });
      this.applied.push(found!.id);
    }
    this.stage.in(DAY, () => this.stage.act(admin, (work) => approve(work, this.applied[0]!, null)));
    this.stage.in(2 * DAY, () =>
      this.stage.act(admin, (work) => reject(work, this.applied[3]!, 'Coupon sites are not part of this programme.')),
    );
  }

  /** The referral programme has terms; of those in it, `owners` have accepted them. */
  async terms(owners: readonly Actor[]): Promise<void> {
    const { stage, operator } = this;
    const referral = await stage.db.reading(house('demo')).of(Programme).first({ key: 'referral' });
    if (!referral) return;
    await stage.act(operator.admin, (work) => publishTerms(work, referral.id, TERMS));
    for (const owner of owners) await stage.act(owner, (work) => acceptTerms(work, referral.id, 1));
  }

  /** One partner invites five: one accepts and makes an account, one declines, one is taken back, two wait. */
  async invitations(owner: Actor): Promise<void> {
    const { stage } = this;
    const token = (name: string) => this.invite(owner, name);
    const [joins, refuses] = [await token('Noor Haddad'), await token('Emil Stark')];
    const withdrawn = await this.invite(owner, 'Rosa Blanco', 'id');
    await token('Ivana Petrova');
    await token('Tim Berger');
    const account = { name: 'Noor Haddad', company: 'Haddad Bakery', country: 'DE', language: 'en' };
    stage.in(DAY, () => accept(stage.db, joins, null, { ...account, password: DEMO_PASSWORD }, ORIGIN));
    stage.in(2 * DAY, () => decline(stage.db, linked(refuses), null, ORIGIN));
    stage.in(3 * DAY, () => stage.act(owner, (work) => withdraw(work, withdrawn, owner)));
  }

  /** Nobody answers this one. */
  async forgotten(owner: Actor): Promise<void> {
    await this.invite(owner, 'Hugo Meer');
  }

  /** A client asks for somebody to look after it. */
  async ofPartner({ client }: Customer): Promise<void> {
    await this.stage.act(house('demo'), async (work) => {
      const wish = { email: 'hello@cloudcare.example', name: '', company: 'Cloud Care', message: '' };
      await invitePartner(work, await work.of(Client).get(client.id), new Set(), wish);
    });
  }

  private async invite(owner: Actor, name: string, wanted: 'token' | 'id' = 'token'): Promise<string> {
    const email = `${name.toLowerCase().replace(' ', '.')}@invited.example`;
    const wish = { email, name, company: '', message: 'We have worked together; try it.', accessOnly: false };
    const sent = await this.stage.act(owner, async (work) => inviteClient(work, await senderOf(work), wish));
    if (!sent.token) throw new Error(`${name} of ${partnerIdOf(owner)} was invited already`);
    return sent[wanted]!;
  }
}
