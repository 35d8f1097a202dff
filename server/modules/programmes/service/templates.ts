import { hostingReseller } from '../../../platform/db/migrations/data/hosting-reseller';
import type { ProgrammeRules } from '../rules';
import { blankRules } from '../rules/draft';
import { solutionsPoints } from '../rules/points';

/** Rules to begin with, as data. */
export interface Template {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** False where what it promises is not money, and another part of the product has to reckon it. */
  readonly usable: boolean;
  readonly rules: ProgrammeRules;
}

export const templates: readonly Template[] = [
  {
    ...{ key: hostingReseller.key, name: hostingReseller.name, description: hostingReseller.description },
    ...{ usable: true, rules: hostingReseller.version.rules as ProgrammeRules },
  },
  {
    ...{ key: 'referral', name: 'Referral', usable: true },
    description:
      'A tenth of everything a referred client pays for 24 months from its first recurring invoice, if it accepted the invitation before it bought its first plan.',
    rules: {
      ...blankRules,
      ...{ commissions: [{ key: 'everything', when: {}, rate: 1000 }], windowMonths: 24, eligibility: 'INVITED' },
    },
  },
  {
    ...{ key: 'solutions', name: 'Solutions', usable: true },
    description:
      'Points for what a partner sells and looks after, and tiers that follow from them. It promises no commission.',
    rules: { ...blankRules, points: solutionsPoints },
  },
];
