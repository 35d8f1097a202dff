import { userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import type { Reading, Work } from '../../../platform/db/work';
import { Programme, ProgrammeDraft } from '../entity';
import type { RuleConditions } from '../rules';
import { compareRules } from '../rules/compare';
import { published, type DraftRules } from '../rules/draft';
import type { Fault } from '../rules/fault';
import { faultsOf } from '../rules/faults';
import { catalogueFor } from './catalogue';
import { newestOf } from '../service';
import { templates } from './templates';

export interface ProgrammeFacts {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Where its rules come from: a template's key, or the id of a programme. One of the two. */
  readonly template?: string;
  readonly copyOf?: string;
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 255;

/** Sets a programme up, with a draft and nothing in force, and returns its id. */
export async function createProgramme(work: Work, facts: ProgrammeFacts): Promise<string> {
  const { of, now } = work;
  const [key, name, description] = [facts.key.trim(), facts.name.trim(), facts.description.trim()];
  if (!KEY.test(key) || key.length > 64)
    throw new Refusal('INVALID_KEY', `${key || 'Nothing'} is not small letters, digits and single dashes.`, ['input', 'key'], { value: key.slice(0, 64) }); // prettier-ignore
  if (!name) throw new Refusal('NAME_MISSING', 'A programme needs a name.', ['input', 'name']);
  if (name.length > LONGEST_NAME)
    throw new Refusal('NAME_TOO_LONG', `A name has at most ${LONGEST_NAME} characters.`, ['input', 'name']);
  if (await of(Programme).first({ key }))
    throw new Refusal('KEY_TAKEN', `There is a programme ${key} already.`, ['input', 'key'], { value: key });
  const rules = await rulesToBeginWith(work, facts);
  const id = work.id('prg');
  await of(Programme).insert({ id, key, name, description, isDefault: false, createdAt: now });
  work.audit({ action: 'programme.create', subject: ['Programme', id], after: { key, name, description } });
  await insertDraft(work, id, rules, null);
  work.touch({ topic: 'programmes', subjectId: id });
  return id;
}

async function rulesToBeginWith(work: Work, { template, copyOf }: ProgrammeFacts): Promise<DraftRules> {
  if ((template === undefined) === (copyOf === undefined))
    throw new Refusal('SOURCE_MISSING', 'A programme begins with a template or as a copy: choose one.', [
      'input',
      'template',
    ]);
  if (copyOf !== undefined) {
    await work.of(Programme).get(copyOf);
    const rules = (await work.of(ProgrammeDraft).first({ programmeId: copyOf }))?.rules;
    const copied = (await newestOf(work, copyOf))?.rules ?? rules;
    if (!copied) throw new Refusal('NOTHING_TO_COPY', 'That programme has no rules yet.', ['input', 'copyOf']);
    return copied;
  }
  const found = templates.find(({ key }) => key === template);
  if (!found)
    throw new Refusal('UNKNOWN_TEMPLATE', `There is no template ${template}.`, ['input', 'template'], {
      value: template!.slice(0, 64),
    });
  return found.rules;
}

export interface Saving {
  /** The version of the draft that was read; null to begin one. */
  readonly version: number | null;
  readonly rules: DraftRules;
  readonly note: string | null;
}

/** Keeps what the next version might say, faults and all. Of two who write at once the second is told. */
export async function saveDraft(
  work: Work,
  programmeId: string,
  { version, rules: wish, note }: Saving,
): Promise<void> {
  assertKeepable(wish);
  assertNote(note);
  await work.of(Programme).lock(programmeId);
  const known = await work.of(ProgrammeDraft).first({ programmeId });
  const points = (known ?? (await newestOf(work, programmeId)))?.rules.points;
  // A form that knows nothing of points leaves them as they are.
  const rules = wish.points === undefined && points ? { ...wish, points } : wish;
  if (!known) {
    if (version !== null)
      throw new Refusal('DRAFT_GONE', 'The draft was published or discarded meanwhile.', ['version']);
    await insertDraft(work, programmeId, rules, note);
  } else {
    await assertFresh(work, ['ProgrammeDraft', known.id], known, version ?? 0);
    const patch = { rules, note, updatedAt: work.now, updatedByUserId: userIdOf(work.actor) };
    await work.of(ProgrammeDraft).update(known.id, patch, known.version);
    const { before, after } = auditable(known.rules, rules);
    work.audit({
      ...{ action: 'programme.draft', subject: ['ProgrammeDraft', known.id] },
      before: { ...before, note: known.note, version: known.version },
      after: { ...after, note, version: known.version + 1 },
    });
  }
  work.touch({ topic: 'programmes', subjectId: programmeId, staffOnly: true });
}

async function insertDraft(work: Work, programmeId: string, rules: DraftRules, note: string | null): Promise<void> {
  const draft: ProgrammeDraft = {
    ...{ id: work.id('prd'), programmeId, rules, note, updatedAt: work.now, version: 1 },
    ...{ basedOnVersionId: (await newestOf(work, programmeId))?.id ?? null, updatedByUserId: userIdOf(work.actor) },
  };
  await work.of(ProgrammeDraft).insert(draft);
  work.audit({
    ...{ action: 'programme.draft', subject: ['ProgrammeDraft', draft.id] },
    after: { programmeId, rates: rules.commissions.length, note, version: 1 },
  });
}

/** Forgets the draft; what was published stays. */
export async function discardDraft(work: Work, programmeId: string, version: number): Promise<void> {
  const draft = await lockedDraft(work, programmeId, version);
  await work.of(ProgrammeDraft).remove([{ id: draft.id }]);
  work.audit({
    ...{ action: 'programme.discard', subject: ['ProgrammeDraft', draft.id] },
    ...{ before: { version: draft.version }, after: { version: draft.version + 1 } },
  });
  work.touch({ topic: 'programmes', subjectId: programmeId, staffOnly: true });
}

/** The programme's draft, if it is still as it was read; nobody else publishes or edits it until the transaction ends. */
export async function lockedDraft(work: Work, programmeId: string, version: number): Promise<ProgrammeDraft> {
  await work.of(Programme).lock(programmeId);
  const draft = await work.of(ProgrammeDraft).first({ programmeId });
  if (!draft) throw new Refusal('DRAFT_GONE', 'The draft was published or discarded meanwhile.', ['version']);
  await assertFresh(work, ['ProgrammeDraft', draft.id], draft, version);
  return draft;
}

/** What keeps a draft from being published, as the catalogue is today. */
export async function draftFaults(reading: Reading, rules: DraftRules): Promise<Fault[]> {
  return faultsOf(rules, await catalogueFor(reading, conditionsOf(rules)));
}

/** The same for drafts by their ids, in three statements however many there are. */
export async function faultsOfDrafts(reading: Reading, ids: readonly string[]): Promise<Fault[][]> {
  const drafts = new Map((await reading.of(ProgrammeDraft).byIds(ids)).map((draft) => [draft.id, draft.rules]));
  const catalogue = await catalogueFor(reading, [...drafts.values()].flatMap(conditionsOf));
  return ids.map((id) => (drafts.has(id) ? faultsOf(drafts.get(id)!, catalogue) : []));
}

function conditionsOf({ commissions }: DraftRules): RuleConditions[] {
  return commissions.map(({ when }) => when);
}

const LONGEST_NOTE = 500;
/** What a text column takes, with room to spare. */
const LARGEST_RULES = 60_000;

export function assertNote(note: string | null): void {
  if (note !== null && note.length > LONGEST_NOTE)
    throw new Refusal('TEXT_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, ['note'], {
      most: LONGEST_NOTE,
    });
}

function assertKeepable(rules: DraftRules): void {
  if (Buffer.byteLength(JSON.stringify(rules)) > LARGEST_RULES)
    throw new Refusal('TEXT_TOO_LONG', `All rules together have at most ${LARGEST_RULES} characters.`, ['input', 'rates'], { most: LARGEST_RULES }); // prettier-ignore
}

const MOST_AUDITED = 40;

/** What an edit changed, by name, for the audit log; of very many changes how many. */
function auditable(old: DraftRules, fresh: DraftRules): { before: object; after: object } {
  const { rules, tiers, terms } = compareRules(published(old), published(fresh));
  const changes = [...terms, ...tiers.map((each) => ({ ...each, key: `tier ${each.key}` })), ...rules];
  if (changes.length > MOST_AUDITED) return { before: {}, after: { changes: changes.length } };
  const side = (which: 'before' | 'after') => Object.fromEntries(changes.map((each) => [each.key, each[which]]));
  return { before: side('before'), after: side('after') };
}
