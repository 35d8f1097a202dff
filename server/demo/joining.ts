import type { Actor } from '../kernel/actor';
import { house, partnerIdOf, userIdOf } from '../kernel/actor';
import { PartnerApplication } from '../modules/applications/entity';
import { apply, approve, reject } from '../modules/applications/service/apply';
import { acceptTerms, publishTerms } from '../modules/applications/service/terms';
import { Client } from '../modules/clients/entity';
import { User } from '../modules/identity/entity';
import { accept, decline, linked } from '../modules/invitations/service/answer';
import { inviteClient, invitePartner, senderOf, withdraw } from '../modules/invitations/service/send';
import { Relationship } from '../modules/relationships/entity';
import { absent } from '../platform/db/where';
import { Programme } from '../modules/programmes/entity';
import { DEMO_PASSWORD, type Operator } from './operator';
import type { Stage } from './stage';

const ORIGIN = { ip: null, requestId: null };
const DAY = 24;

/** The terms of the referral programme, a paragraph each. */
const TERMS = Object.entries({
  en: [
    'You tell your clients that you are paid for recommending us.',
    'You do not bid on our name in search engines, and send no unwanted mail.',
    'You invite people you know, with their consent, and never yourself.',
    'We pay as the programme in force says, once a reward is approved; a refund takes its share back.',
    'Either of us may end this with a month’s notice. What was earned until then is paid.',
  ],
  es: [
    'Usted informa a sus clientes de que cobra por recomendarnos.',
    'No puja por nuestro nombre en buscadores ni envía correo no deseado.',
    'Invita a personas que conoce, con su consentimiento, y nunca a sí mismo.',
    'Pagamos lo que dice el programa vigente, una vez aprobada la recompensa; un reembolso resta su parte.',
    'Cada parte puede terminar esto con un mes de aviso. Lo ganado hasta entonces se paga.',
  ],
  it: [
    'Lei informa i suoi clienti che è pagato per raccomandarci.',
    'Non fa offerte sul nostro nome nei motori di ricerca e non invia posta indesiderata.',
    'Invita persone che conosce, con il loro consenso, e mai sé stesso.',
    'Paghiamo quanto dice il programma in vigore, una volta approvato il premio; un rimborso ne toglie la parte.',
    'Ciascuno può terminare con un mese di preavviso. Quanto guadagnato fino ad allora è pagato.',
  ],
  pt: [
    'Informa os seus clientes de que é pago por nos recomendar.',
    'Não licita o nosso nome em motores de busca nem envia correio indesejado.',
    'Convida pessoas que conhece, com o consentimento delas, e nunca a si próprio.',
    'Pagamos o que o programa em vigor diz, depois de aprovada a recompensa; um reembolso retira a sua parte.',
    'Qualquer um pode terminar com um mês de aviso. O que se ganhou até então é pago.',
  ],
  bg: [
    'Казвате на клиентите си, че получавате възнаграждение за препоръката.',
    'Не наддавате за името ни в търсачките и не изпращате нежелана поща.',
    'Каните хора, които познавате, с тяхно съгласие, и никога себе си.',
    'Плащаме според действащата програма, щом наградата е одобрена; възстановена сума отнема своя дял.',
    'Всяка страна може да прекрати с едномесечно предизвестие. Спечеленото дотогава се изплаща.',
  ],
}).map(([language, paragraphs]) => ({
  language,
  text: paragraphs.map((words, nth) => `${nth + 1}. ${words}`).join('\n\n'),
}));

const APPLICANTS = [
  ['Studio Brisa', 'Inés Prado', 'ines@studio-brisa.example', 'ES', 'es', 'We design shops for small hotels.'],
  ['Pixelwerk', 'Jonas Adler', 'jonas@pixelwerk.example', 'DE', 'en', 'A blog about hosting with 40 000 readers.'],
  ['Rete Viva', 'Sara Monti', 'sara@rete-viva.example', 'IT', 'it', 'Courses for people who open their first shop.'],
  ['Quick Coupons', 'Max Fast', 'max@quick-coupons.example', 'US', 'en', 'Coupons.'],
] as const;

/** A person who signs in for a client. */
export interface Asking {
  readonly clientId: string;
  readonly userId: string;
}

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

  /** Whether no partner looks after the client. */
  async isFree({ clientId }: Asking): Promise<boolean> {
    const reading = this.stage.db.reading(house('demo'));
    return (await reading.of(Relationship).count([{ clientId, endedAt: absent() }])) === 0;
  }

  /** Somebody who pays already is invited as well, and accepts: that is access, and no rewards. */
  async forAccess(owner: Actor, paying: Asking & Actor): Promise<void> {
    const { email, name } = await this.personOf(paying.userId);
    const wish = { email, name, company: '', message: 'As we said on the phone.', accessOnly: false };
    const { token } = await this.stage.act(owner, async (work) => inviteClient(work, await senderOf(work), wish));
    await accept(this.stage.db, token!, paying, null, ORIGIN);
  }

  /** A client asks a partner to look after it: one that is known here, or one that is not. */
  async ofPartner(asking: Asking, whom: Actor | string): Promise<void> {
    const { clientId, userId } = asking;
    const cause = { userId, behindUserId: null, credentialId: null, clientId, partnerId: null };
    const email = typeof whom === 'string' ? whom : (await this.personOf(userIdOf(whom)!)).email;
    await this.stage.act({ kind: 'house', name: 'demo', cause }, async (work) => {
      const wish = { email, name: '', company: '', message: 'Could you look after our domains?' };
      await invitePartner(work, await work.of(Client).get(clientId), new Set(), wish);
    });
  }

  /** A partner asks somebody who has an account, by the address they sign in with. */
  async ofMember(owner: Actor, { userId }: Asking): Promise<void> {
    const { email, name } = await this.personOf(userId);
    const wish = { email, name, company: '', message: 'We met at the fair in May.', accessOnly: false };
    await this.stage.act(owner, async (work) => inviteClient(work, await senderOf(work), wish));
  }

  private personOf(userId: string): Promise<User> {
    return this.stage.db.reading(house('demo')).of(User).get(userId);
  }

  private async invite(owner: Actor, name: string, wanted: 'token' | 'id' = 'token'): Promise<string> {
    const email = `${name.toLowerCase().replace(' ', '.')}@invited.example`;
    const wish = { email, name, company: '', message: 'We have worked together; try it.', accessOnly: false };
    const sent = await this.stage.act(owner, async (work) => inviteClient(work, await senderOf(work), wish));
    if (!sent.token) throw new Error(`${name} of ${partnerIdOf(owner)} was invited already`);
    return sent[wanted]!;
  }
}
