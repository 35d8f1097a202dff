import type { Actor, StaffRole } from '../kernel/actor';
import { house } from '../kernel/actor';
import { fromDecimal, type Money } from '../kernel/money';
import { Category, Product } from '../modules/catalogue/entity';
import type { BillingCycle } from '../modules/catalogue/rules';
import { setPrice } from '../modules/catalogue/service/prices';
import { createCategory, createProduct } from '../modules/catalogue/service/products';
import { createField } from '../modules/clients/service/fields';
import { StaffRoleName, User } from '../modules/identity/entity';
import { setPasswordHash } from '../modules/identity/service/password';
import { inviteStaff } from '../modules/identity/service/staff';
import { updateSettings } from '../modules/settings/service';
import { Department } from '../modules/tickets/entity/ticket';
import { createDepartment } from '../modules/tickets/service/departments';
import { hashPassword } from '../platform/secrets';
import { categories, currencies, products } from './catalogue';
import type { Stage } from './stage';

/** Every demo login has this password; only a start that is not production makes them. */
export const DEMO_PASSWORD = 'demo portal 2026';

const STAFF: readonly (readonly [role: StaffRole, name: string, email: string])[] = [
  ['ADMIN', 'Vera Lindqvist', 'admin@demo.example'],
  ['SUPPORT', 'Samuel Achterberg', 'support@demo.example'],
  ['FINANCE', 'Noemi Castellani', 'finance@demo.example'],
  ['SUPPORT', 'Ilka Brandstätter', 'ilka@demo.example'],
];

export interface Operator {
  readonly admin: Actor;
  readonly support: readonly Actor[];
  readonly finance: Actor;
  /** Products by the demo's own codes. */
  readonly products: ReadonlyMap<string, Product>;
  /** Departments by name. */
  readonly departments: ReadonlyMap<string, string>;
}

/** Sets the operator up as an owner would: people, settings, departments, fields, and what is sold. */
export async function openForBusiness(stage: Stage): Promise<Operator> {
  const installer = house('demo');
  const staff: Actor[] = [];
  for (const [role, name, email] of STAFF) {
    const { userId } = await stage.act(installer, (work) =>
      inviteStaff(work, { name, email, language: 'en' }, StaffRoleName[role]),
    );
    await choosePassword(stage, userId);
    staff.push({ kind: 'staff', role, userId });
  }
  const [admin, support, finance, second] = staff as [Actor, Actor, Actor, Actor];
  await stage.act(admin, (work) =>
    updateSettings(work, {
      operator: {
        name: 'Meridian Hosting GmbH',
        address: 'Speicherstraße 14\n20457 Hamburg',
        ...{ country: 'DE', vatNumber: 'DE811569869', email: 'billing@meridian.example', currency: 'EUR' },
      },
      timeZone: 'Europe/Berlin',
    }),
  );
  const departments = new Map<string, string>();
  for (const [position, name] of ['Technical support', 'Billing', 'Sales'].entries())
    departments.set(name, await stage.act(admin, (work) => departmentOf(work, name, position)));
  const field = { required: false, choices: [], helpText: '', position: 0, active: true };
  const choices = ['Search engine', 'Recommendation', 'Partner', 'Event'];
  await stage.act(admin, async (work) => {
    await createField(work, 'CHOICE', { ...field, label: 'How they found us', choices });
    await createField(work, 'DATE', {
      ...field,
      label: 'Contract renewed on',
      helpText: 'Framework contracts only.',
      position: 1,
    });
    await createField(work, 'YES_NO', { ...field, label: 'Agreed to the newsletter', position: 2 });
  });
  return { admin, support: [support, second], finance, departments, products: await sell(stage, admin) };
}

async function departmentOf(work: Parameters<Parameters<Stage['act']>[1]>[0], name: string, position: number) {
  const known = await work.of(Department).first({ name });
  return known?.id ?? createDepartment(work, { name, email: '', active: true, position });
}

async function sell(stage: Stage, admin: Actor): Promise<Map<string, Product>> {
  const categoryIds = new Map<string, string>();
  for (const [position, { key, name }] of categories.entries())
    categoryIds.set(
      key,
      await stage.act(admin, async (work) => {
        const known = await work.of(Category).first({ key });
        return known?.id ?? createCategory(work, key, { name, position });
      }),
    );
  const sold = new Map<string, Product>();
  for (const { code, kind, category, name, description, tld, prices, setup, restore } of products) {
    const product = await stage.act(admin, async (work) => {
      const categoryId = categoryIds.get(category)!;
      const id = await createProduct(work, kind, { categoryId, name, description, ...(tld && { tld }) });
      for (const [cycle, amounts] of Object.entries(prices))
        for (const [place, currency] of currencies.entries())
          await setPrice(work, {
            ...{ productId: id, cycle: cycle as BillingCycle, amount: fromDecimal(amounts[place]!, currency) },
            ...{ setupFee: inCurrency(setup, place), restoreFee: inCurrency(restore, place) },
          });
      return work.of(Product).get(id);
    });
    sold.set(code, product);
  }
  return sold;
}

function inCurrency(amounts: readonly string[] | undefined, place: number): Money | null {
  return amounts ? fromDecimal(amounts[place]!, currencies[place]!) : null;
}

let hashed: Promise<string> | undefined;

/** What following the link of the invitation would do. */
export async function choosePassword(stage: Stage, userId: string): Promise<void> {
  const hash = await (hashed ??= hashPassword(DEMO_PASSWORD));
  await stage.act(house('demo'), (work) => setPasswordHash(work, userId, hash));
}

export async function userIdOf(stage: Stage, email: string): Promise<string> {
  const user = await stage.db.reading(house('demo')).of(User).first({ email });
  if (!user) throw new Error(`no user ${email}`);
  return user.id;
}
