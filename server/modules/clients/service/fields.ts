import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import type { Work } from '../../../platform/db/work';
import { CustomField } from '../entity';
import { assertDefinition, type FieldKind } from '../rules';

export interface FieldFacts {
  readonly label: string;
  readonly choices: readonly string[];
  readonly required: boolean;
  readonly helpText: string;
  readonly position: number;
  readonly active: boolean;
}

export async function createField(work: Work, kind: FieldKind, facts: FieldFacts): Promise<string> {
  const field: CustomField = { id: work.id('fld'), kind, ...tidy(facts), createdAt: work.now, version: 1 };
  assertWhole(field);
  await work.of(CustomField).insert(field);
  work.audit({ action: 'customField.create', subject: ['CustomField', field.id], after: field });
  return field.id;
}

/** Changes what is given. Values that clients have already stay as they are. */
export async function updateField(work: Work, id: string, version: number, facts: Partial<FieldFacts>): Promise<void> {
  const before = await work.of(CustomField).lock(id);
  await assertFresh(work, ['CustomField', id], before, version);
  const patch = tidy(facts);
  assertWhole({ ...before, ...patch });
  await work.of(CustomField).update(id, patch, version);
  work.audit({
    action: 'customField.update',
    subject: ['CustomField', id],
    before,
    after: { ...patch, version: version + 1 },
  });
}

function tidy<F extends Partial<FieldFacts>>(facts: F): F {
  const { label, choices } = facts;
  return {
    ...facts,
    ...(label !== undefined && { label: label.trim() }),
    ...(choices !== undefined && { choices: choices.map((choice) => choice.trim()).filter(Boolean) }),
  };
}

function assertWhole(field: CustomField): void {
  if (!field.label) throw new Refusal('REQUIRED', 'A label is needed.', ['input', 'label']);
  assertDefinition(field);
}
