import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import { isEmail } from '../../../platform/forms';
import type { Work } from '../../../platform/db/work';
import { Department } from '../entity/ticket';

export type DepartmentFacts = Pick<Department, 'name' | 'email' | 'active' | 'position'>;

export async function createDepartment(work: Work, facts: Partial<DepartmentFacts>): Promise<string> {
  const department = { id: work.id('dep'), name: '', email: '', active: true, position: 0, ...facts, version: 1 };
  await assertSound(work, department);
  await work.of(Department).insert(department);
  const { id, version: _version, ...after } = department;
  work.audit({ action: 'department.create', subject: ['Department', id], after });
  return id;
}

export async function updateDepartment(
  work: Work,
  id: string,
  version: number,
  facts: Partial<DepartmentFacts>,
): Promise<string> {
  const department = await work.of(Department).lock(id);
  await assertFresh(work, ['Department', id], department, version);
  await assertSound(work, { ...department, ...facts });
  await work.of(Department).update(id, facts, version);
  work.audit({
    ...{ action: 'department.update', subject: ['Department', id], before: department },
    after: { ...facts, version: version + 1 },
  });
  return id;
}

async function assertSound({ of }: Work, { id, name, email }: Department): Promise<void> {
  if (!name.trim()) throw new Refusal('NAME_MISSING', 'A department needs a name.', ['input', 'name']);
  if (name.length > 100)
    throw new Refusal(
      'NAME_TOO_LONG',
      `A name has at most 100 characters; this one has ${name.length}.`,
      ['input', 'name'],
      {
        most: 100,
        length: name.length,
      },
    );
  if (email && !isEmail(email))
    throw new Refusal('EMAIL_INVALID', `Not an e-mail address: ${email.slice(0, 60)}.`, ['input', 'email'], {
      value: email.slice(0, 60),
    });
  const namesake = await of(Department).first({ name });
  if (namesake && namesake.id !== id)
    throw new Refusal('DEPARTMENT_EXISTS', `There is a department ${name} already.`, ['input', 'name'], { name });
}
