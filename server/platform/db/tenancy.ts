import type { Scope } from '../../kernel/actor';

/** Whose a table's rows are, and who besides staff may write them. Staff and the house read and write everything. */
export type Tenancy<Column extends string = string> =
  | {
      readonly owner: 'client' | 'partner';
      readonly column: Column;
      readonly writer: 'owner' | 'staff';
      /** The owner is not shown rows whose column has this value: they are not its own yet. */
      readonly withheld?: Withheld<Column>;
    }
  | { readonly owner: 'audience'; readonly column: Column; readonly writer: 'staff' }
  | { readonly owner: 'everyone' | 'nobody'; readonly writer: 'staff' };

export interface Withheld<Column extends string> {
  readonly column: Column;
  /** A word of the product's own: it is written into statements. */
  readonly value: string;
}

/** The owner reads and writes. A client's rows are also open to every partner that serves the client. */
export const ownedBy = declare('owner');

/** The owner reads, staff and the house write: records an owner must not be able to make for itself. */
export const keptFor = declare('staff');

/** The partners in the audience of the record that `column` names read, staff and the house write. */
export const shownTo = {
  audience: <Column extends string>(column: Column) => ({ owner: 'audience', column, writer: 'staff' }) as const,
};

/** The same, but for rows whose `column` is `value`, which staff and the house alone see: drafts. */
export function withholding<T extends { readonly column: string }, Column extends string>(
  tenancy: T,
  column: Column,
  value: string,
) {
  if (!/^[A-Z_]+$/.test(value)) throw new Error(`not a word of the product: ${value}`);
  return { ...tenancy, withheld: { column, value } } as const;
}

/** Everybody reads, staff and the house write. */
export const shared = { owner: 'everyone', writer: 'staff' } as const;

/** For staff and the house alone. */
export const internal = { owner: 'nobody', writer: 'staff' } as const;

/** Only entities that declare whose they are can be given to a store; the rest do not compile. */
export interface TenantTable<E extends object> {
  new (): E;
  readonly tenancy: Tenancy<keyof E & string>;
}

export interface Condition {
  readonly clause: string;
  readonly values: readonly string[];
}

/** The clients a partner serves today. Named in SQL, not imported: the platform knows no module. */
const SERVED = 'SELECT served.clientId FROM relationships served WHERE served.partnerId = ? AND served.endedAt IS NULL';

/** What a partner is shown today: records for all, for a programme it is in, or for the tier it holds there. */
const SHOWN =
  'SELECT shown.recordId FROM audiences shown ' +
  'LEFT JOIN partner_enrolments joined ON joined.programmeId = shown.programmeId AND joined.leftAt IS NULL AND joined.partnerId = ? ' +
  'LEFT JOIN partner_standings held ON held.programmeId = joined.programmeId AND held.partnerId = joined.partnerId ' +
  'WHERE shown.programmeId IS NULL OR (joined.id IS NOT NULL AND (shown.tier IS NULL OR shown.tier = held.tier))';

/** What keeps withheld rows from their owner, with the way to the next condition; empty where nothing is withheld. */
export function unwithheld(scope: Scope, tenancy: Tenancy, spell: (column: string) => string): string {
  if (scope.kind === 'everything' || !('withheld' in tenancy) || !tenancy.withheld) return '';
  return `${spell(tenancy.withheld.column)} <> '${tenancy.withheld.value}' AND `;
}

/** What must hold for `scope` to reach a row; `owner` spells the row's owner, as a column or as a placeholder. */
export function reach(scope: Scope, tenancy: Tenancy, owner: (column: string) => string): Condition {
  if (scope.kind === 'everything' || tenancy.owner === 'everyone') return { clause: '1 = 1', values: [] };
  const shown = unwithheld(scope, tenancy, owner);
  if (tenancy.owner === 'client' && scope.kind === 'client')
    return { clause: `${shown}${owner(tenancy.column)} = ?`, values: [scope.clientId] };
  if (tenancy.owner === 'client' && scope.kind === 'partner')
    return { clause: `${shown}${owner(tenancy.column)} IN (${SERVED})`, values: [scope.partnerId] };
  if (tenancy.owner === 'partner' && scope.kind === 'partner')
    return { clause: `${shown}${owner(tenancy.column)} = ?`, values: [scope.partnerId] };
  if (tenancy.owner === 'audience' && scope.kind === 'partner')
    return { clause: `${owner(tenancy.column)} IN (${SHOWN})`, values: [scope.partnerId] };
  return { clause: '1 = 0', values: [] };
}

function declare<Writer extends 'owner' | 'staff'>(writer: Writer) {
  return {
    client: <Column extends string>(column: Column) => ({ owner: 'client', column, writer }) as const,
    partner: <Column extends string>(column: Column) => ({ owner: 'partner', column, writer }) as const,
  };
}
