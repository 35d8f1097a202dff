import type { Reading } from '../../../platform/db/work';
import { Attribution, EligibilityReason } from '../../attributions/entity';
import { firstPaidAt } from '../../attributions/queries';
import { eligibilityOf } from '../../attributions/rules';
import { heldByAnother } from '../../attributions/service/attribute';
import { PartnerOverride } from '../../programmes/entity';
import type { OverrideRule, ProgrammeRules } from '../../programmes/rules';
import { overrideRule } from '../../programmes/service';
import type { Simulation } from '../entity';
import type { Fact, PastLine } from '../queries';
import type { Standing } from '../rules';

type About = Pick<Simulation, 'programmeId' | 'rules'>;
type Lasting = Omit<Standing, 'enrolled' | 'overrides'>;

const ANYBODY: Lasting = { eligible: true, windowFrom: null, windowEndedOn: null };

/**
 * What a partner's lines stand on under the rules: whose clients count, where their windows are, what was promised to
 * this partner alone. A window that ended early ends on the same day under them.
 */
export async function standingsOf(
  reading: Reading,
  { programmeId, rules }: About,
  partnerId: string,
): Promise<PartnerStandings> {
  const overrides = await reading.of(PartnerOverride).list({ where: [{ partnerId, programmeId }] });
  const lasting =
    rules.windowMonths === null && rules.eligibility === 'ATTRIBUTED'
      ? null
      : await attributionsUnder(reading, { programmeId, rules }, partnerId);
  const plain = lasting === null && overrides.length === 0;
  const of = (line: PastLine): Standing => {
    const enrolled = line.reason !== 'NOT_ENROLLED';
    if (plain) return enrolled ? ENROLLED : STRANGER;
    const { eligible, windowFrom, windowEndedOn } = lasting?.get(line.attributionId!) ?? ANYBODY;
    // What was paid before the window ended was judged while it went on.
    const ended = windowEndedOn !== null && line.paidOn < windowEndedOn ? null : windowEndedOn;
    return { enrolled, eligible, windowFrom, windowEndedOn: ended, overrides: overridesOn(overrides, line.paidOn) };
  };
  return { of, facts: factsAsked(rules, overrides, lasting !== null) };
}

/** What the rules, and the promises made to a partner, ask of a line. */
function factsAsked(
  { commissions }: ProgrammeRules,
  overrides: readonly PartnerOverride[],
  lasting: boolean,
): Set<Fact> {
  const conditions = [...commissions.map(({ when }) => when), ...overrides.map((override) => override.conditions)];
  const names = new Set(conditions.flatMap((when) => Object.keys(when)));
  const facts = (['product', 'kind', 'sale', 'country'] as const).filter((name) => names.has(name));
  return new Set<Fact>([...facts, ...(lasting ? (['attribution'] as const) : [])]);
}

export interface PartnerStandings {
  readonly of: (line: PastLine) => Standing;
  readonly facts: ReadonlySet<Fact>;
}

const ENROLLED: Standing = { ...ANYBODY, enrolled: true, overrides: [] };
const STRANGER: Standing = { ...ENROLLED, enrolled: false };

function overridesOn(overrides: readonly PartnerOverride[], day: string): OverrideRule[] {
  return overrides
    .filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day < endsOn))
    .map(overrideRule);
}

async function attributionsUnder(
  reading: Reading,
  { programmeId, rules }: About,
  partnerId: string,
): Promise<Map<string, Lasting>> {
  const attributions = await reading.of(Attribution).list({ where: [{ partnerId, programmeId }] });
  const found = new Map<string, Lasting>();
  for (const attribution of attributions) {
    const { id, windowFrom, windowEndedOn } = attribution;
    found.set(id, { windowFrom, windowEndedOn, eligible: await isEligible(reading, rules.eligibility, attribution) });
  }
  return found;
}

/** As it was decided, where it was decided by the same rule; else as that rule would have decided it. */
async function isEligible(
  reading: Reading,
  rule: 'ATTRIBUTED' | 'INVITED',
  attribution: Attribution,
): Promise<boolean> {
  const { clientId, partnerId, invitedAt, acceptedAt, eligible, reason } = attribution;
  if (rule === 'ATTRIBUTED') return true;
  if (reason !== EligibilityReason.ATTRIBUTED) return eligible;
  return eligibilityOf({
    ...{ rule, invitedAt, acceptedAt },
    firstPaidAt: invitedAt && (await firstPaidAt(reading, clientId)),
    another: await heldByAnother(reading, { clientId, partnerId }, invitedAt, acceptedAt),
  }).eligible;
}
