import { bg } from './words/bg';
import { en } from './words/en';
import { es } from './words/es';
import { it } from './words/it';
import { pt } from './words/pt';
import type { Answer, ConditionName, Words } from './words/words';

/** One step of the partner's own with the address, from the attribution log. */
export interface Step {
  readonly kind: string;
  readonly at: Date;
  readonly reason: string | null;
  /** Of a click: whether it was the one that counted. */
  readonly won: boolean | null;
}

export interface WhyFacts {
  /** In the order of time; the partner's own alone. */
  readonly steps: readonly Step[];
  readonly isClient: boolean;
  readonly heldBy: 'ME' | 'ANOTHER' | 'NOBODY';
  readonly isOwn: boolean;
  /** The partner is active and in a programme. */
  readonly isActive: boolean;
  readonly planPaidAt: Date | null;
  /** A programme of the partner’s asks whether the client had paid before. */
  readonly asksForNew: boolean;
  /** Staff ask: they may know all of it. */
  readonly asksAsStaff: boolean;
}

export interface Condition {
  readonly name: ConditionName;
  /** Null where it was not asked, because another comes before it. */
  readonly met: boolean | null;
  readonly answer: Answer;
}

const REFERS: readonly string[] = ['INVITED', 'CLICK', 'COUPON', 'CLAIMED'];
/**
 * What others did on the partner's word. An invitation and a claim are the partner's word alone, of any address: they
 * open nothing before the one is accepted, or the other approved.
 */
const OPENS: readonly string[] = ['ACCEPTED', 'CLICK', 'COUPON', 'CLAIM_APPROVED'];
const OPENINGS: readonly string[] = ['INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SIGN_UP'];

/**
 * What makes an address a partner's client, one after the other. Whom nobody but the partner itself connects with the
 * address is told nothing of it: not even whether it is a client.
 */
export function conditionsOf(facts: WhyFacts): Condition[] {
  const { steps, isActive, isOwn, asksForNew, asksAsStaff } = facts;
  const referred = steps.some(({ kind }) => REFERS.includes(kind));
  const about: Condition[] = [
    told('ACTIVE', isActive, isActive ? 'ACTIVE' : 'INACTIVE'),
    told('NOT_OWN', !isOwn, isOwn ? 'OWN' : 'NOT_OWN'),
    told('REFERRED', referred, referred ? 'REFERRED' : 'NOT_REFERRED'),
  ];
  const isTold = asksAsStaff || steps.some(({ kind }) => OPENS.includes(kind));
  // What became of its own invitation the partner sees in its list: that tells nothing of the address.
  const isInvited = steps.some(({ kind }) => kind === 'INVITED');
  const answered = isTold || isInvited ? accepted(facts) : told('ACCEPTED', null, 'UNASKED');
  const rest = [last(facts), free(facts), ...(asksForNew ? [fresh(facts)] : [])];
  const known = isTold ? rest : rest.map(({ name }) => told(name, null, 'UNASKED'));
  return [...about, answered, ...known, ...claimed(facts)];
}

const told = (name: ConditionName, met: boolean | null, answer: Answer): Condition => ({ name, met, answer });

function accepted({ steps, isClient }: WhyFacts): Condition {
  if (steps.some(({ kind }) => kind === 'ACCEPTED' || kind === 'SIGN_UP' || kind === 'ATTRIBUTED'))
    return told('ACCEPTED', true, 'ACCEPTED');
  const latest = steps.findLast(({ kind }) => OPENINGS.includes(kind))?.kind;
  if (latest === 'DECLINED' || latest === 'EXPIRED' || latest === 'WITHDRAWN') return told('ACCEPTED', false, latest);
  if (latest === 'INVITED') return told('ACCEPTED', false, 'UNANSWERED');
  return isClient ? told('ACCEPTED', true, 'ACCEPTED') : told('ACCEPTED', false, 'NOT_SIGNED_UP');
}

function last({ steps }: WhyFacts): Condition {
  const clicks = steps.filter(({ kind, won }) => kind === 'CLICK' && won !== null);
  const lost = clicks.at(-1)?.won === false ? clicks.at(-1)! : null;
  if (!lost) return told('LAST', true, 'LAST');
  return told('LAST', false, lost.reason === 'COUPON' ? 'COUPON_WON' : 'LATER_CLICK');
}

function free({ steps, heldBy }: WhyFacts): Condition {
  if (heldBy === 'ME') return told('FREE', true, 'YOURS');
  const before = steps.some(({ kind, reason }) => kind === 'NOT_ELIGIBLE' && reason === 'OTHER_PARTNER');
  return heldBy === 'ANOTHER' || before ? told('FREE', false, 'HELD') : told('FREE', true, 'FREE');
}

function fresh({ steps, planPaidAt }: WhyFacts): Condition {
  const judged = steps.some(({ kind, reason }) => kind === 'NOT_ELIGIBLE' && reason === 'ALREADY_CUSTOMER');
  const first = steps.find(({ kind }) => REFERS.includes(kind));
  const before = planPaidAt !== null && first !== undefined && planPaidAt < first.at;
  return judged || before ? told('NEW', false, 'PAID_BEFORE') : told('NEW', true, 'NEW');
}

function claimed({ steps }: WhyFacts): Condition[] {
  const latest = steps.findLast(({ kind }) => kind.startsWith('CLAIM'))?.kind;
  if (!latest) return [];
  if (latest === 'CLAIM_APPROVED') return [told('CLAIM', true, 'CLAIM_APPROVED')];
  return [told('CLAIM', false, latest === 'CLAIMED' ? 'CLAIM_OPEN' : 'CLAIM_REJECTED')];
}

const WORDS: Readonly<Record<string, Words>> = { en, es, it, pt, bg };

/** English where there are no words for the language. */
export function explained(answer: Answer, language: string | null | undefined): string {
  const words = language && Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  return (words ?? en)[answer];
}
