import type { Refusal } from '../../../kernel/refusal';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { isEmail, isLanguage } from '../../../platform/forms';
import { IntakeReport, ReportKind, ReportStatus } from '../entity';
import type { Forms } from '../rules/bodies';

/** What a report waits for: the key of another. */
export const needOf = (kind: ReportKind, key: string) => `${kind}:${key}`;

export const formsAt = (now: Date): Forms => ({ isEmail, isLanguage, now });

/** It is entered, as that record. */
export function apply(report: IntakeReport, recordId: string, clientId: string): void {
  Object.assign(report, { status: ReportStatus.APPLIED, recordId, clientId, waitsFor: null, ...NO_REASON });
}

/** It names what is not known yet. */
export function wait(report: IntakeReport, waitsFor: string): void {
  Object.assign(report, { status: ReportStatus.WAITING, waitsFor, recordId: null, ...NO_REASON });
}

export function refuse(report: IntakeReport, { code, message, path, values }: Refusal): void {
  Object.assign(report, {
    ...{ status: ReportStatus.REFUSED, waitsFor: null, recordId: null, code, message: message.slice(0, 500) },
    ...{ path: path.filter((step) => step !== 'input'), values },
  });
}

const NO_REASON = { code: null, message: null, path: null, values: null };

/** Keeps reports as they now stand, in a few statements however many they are. */
export async function keep(work: Work, reports: readonly IntakeReport[]): Promise<void> {
  if (reports.length === 0) return;
  await work.of(IntakeReport).remove([{ id: oneOf(reports.map(({ id }) => id)) }]);
  await work.of(IntakeReport).insertAll(reports);
  for (const { id } of reports) work.touch({ topic: 'intake', subjectId: id, staffOnly: true });
}

/** The reports of a kind under those keys, of which each is in one place: with its record, waiting, or refused. */
export async function reportsOf(
  { of }: Pick<Work, 'of'>,
  kind: ReportKind,
  keys: readonly string[],
): Promise<Map<string, IntakeReport>> {
  if (keys.length === 0) return new Map();
  const found = await of(IntakeReport).list({ where: [{ kind, key: oneOf([...new Set(keys)]) }] });
  return new Map(found.map((report) => [report.key, report]));
}
