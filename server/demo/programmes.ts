import { house } from '../kernel/actor';
import { addDays, dateIn } from '../kernel/period';
import { Client, ClientStatus } from '../modules/clients/entity';
import { Programme } from '../modules/programmes/entity';
import { createOverride } from '../modules/programmes/service/overrides';
import { createProgramme, saveDraft } from '../modules/programmes/service/drafts';
import { joinProgramme } from '../modules/programmes/service/enrolments';
import { publishDraft } from '../modules/programmes/service/publish';
import { defaultProgrammeOf, newestOf } from '../modules/programmes/service';
import { RelationshipKind } from '../modules/relationships/entity';
import { relate } from '../modules/relationships/service';
import type { Customer } from './clients';
import type { Operator } from './operator';
import type { Stage } from './stage';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';

/** The operator's programmes besides the one it began with: partners refer clients that then buy for themselves. */
export class Programmes {
  private referral = '';
  private readonly referrers: string[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
  ) {}

  /** The referral programme, from its template, in force from the next day. */
  async found(): Promise<void> {
    const { admin } = this.operator;
    const description = 'Ten per cent for 24 months of what a client pays that accepted your invitation.';
    const facts = { key: 'referral', name: 'Referral', description, template: 'referral' };
    this.referral = await this.stage.act(admin, (work) => createProgramme(work, facts));
    await this.stage.act(admin, (work) =>
      publishDraft(work, this.referral, { version: 1, effectiveFrom: this.tomorrow(), note: 'To begin with' }),
    );
  }

  async admit(partnerId: string): Promise<void> {
    await this.stage.act(this.operator.admin, (work) => joinProgramme(work, this.referral, partnerId));
    this.referrers.push(partnerId);
  }

  /** Somebody new came by an invitation. Of those that are referred late, some have been customers for a while. */
  async greet({ id }: Customer): Promise<void> {
    const { chance } = this.stage;
    if (this.referrers.length === 0 || !chance.happens(22)) return;
    const partnerId = chance.of(this.referrers);
    if (chance.happens(80)) return this.refer(id, partnerId);
    this.stage.in(chance.between(40 * 24, 90 * 24), () => this.refer(id, partnerId));
  }

  private async refer(clientId: string, partnerId: string): Promise<void> {
    const now = this.stage.now.getTime();
    const terms = { programmeId: this.referral, invitedAt: new Date(now - 3 * DAY), acceptedAt: new Date(now - DAY) };
    const standing = { partnerId, clientId, kind: RelationshipKind.ATTRIBUTED };
    await this.stage.act(this.operator.support[0]!, async (work) => {
      const { status } = await work.of(Client).get(clientId);
      if (status === ClientStatus.ACTIVE) await relate(work, standing, 'STAFF', terms);
    });
  }

  /** What one partner was promised beyond the table. */
  async promise(partnerId: string): Promise<void> {
    await this.stage.act(this.operator.admin, async (work) => {
      const programmeId = await defaultProgrammeOf(work);
      await createOverride(work, {
        ...{ partnerId, programmeId, when: { category: 'dedicated' }, rate: 1500, startsOn: this.tomorrow() },
        ...{ endsOn: null, reason: 'Framework contract for dedicated servers' },
      });
    });
  }

  /** Rules somebody is at work on: more for cloud servers, less for domains. */
  async reconsider(): Promise<void> {
    const reading = this.stage.db.reading(house('demo'));
    const programme = await reading.of(Programme).first({ isDefault: true });
    const version = programme && (await newestOf(reading, programme.id));
    if (!version) return;
    const more: Readonly<Record<string, number>> = { 'cloud-vps': 250, 'domains-ssl': -200 };
    const commissions = version.rules.commissions.map((rule) => ({
      ...rule,
      rate: (rule.rate ?? 0) + (more[rule.when.category ?? ''] ?? 0),
    }));
    const rules = { ...version.rules, commissions };
    await this.stage.act(this.operator.admin, (work) =>
      saveDraft(work, programme.id, { version: null, rules, note: 'More for cloud servers, less for domains' }),
    );
  }

  private tomorrow(): string {
    return addDays(dateIn(ZONE, this.stage.now), 1);
  }
}
