import type { Scope } from '../../kernel/actor';

/** Whose a table's rows are, and who besides staff may write them. Staff and the house read and write everything. */
export type Tenancy<Column extends string = string> =
  | { readonly owner: 'client' | 'partner'; readonly column: Column; readonly writer: 'owner' | 'staff' }
  | { readonly owner: 'everyone' | 'nobody'; readonly writer: 'staff' };

/** The owner reads and writes. A client's rows are also open to every partner that serves the client. */
export const ownedBy = declare('owner');

/** The owner reads, staff and the house write: records an owner must not be able to make for itself. */
export const keptFor = declare('staff');

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

/** What must hold for `scope` to reach a row; `owner` spells the row's owner, as a column or as a placeholder. */
export function reach(scope: Scope, tenancy: Tenancy, owner: (column: string) => string): Condition {
  if (scope.kind === 'everything' || tenancy.owner === 'everyone') return { clause: '1 = 1', values: [] };
  if (tenancy.owner === 'client' && scope.kind === 'client')
    return { clause: `${owner(tenancy.column)} = ?`, values: [scope.clientId] };
  if (tenancy.owner === 'client' && scope.kind === 'partner')
    return { clause: `${owner(tenancy.column)} IN (${SERVED})`, values: [scope.partnerId] };
  if (tenancy.owner === 'partner' && scope.kind === 'partner')
    return { clause: `${owner(tenancy.column)} = ?`, values: [scope.partnerId] };
  return { clause: '1 = 0', values: [] };
}

function declare<Writer extends 'owner' | 'staff'>(writer: Writer) {
  return {
    client: <Column extends string>(column: Column) => ({ owner: 'client', column, writer }) as const,
    partner: <Column extends string>(column: Column) => ({ owner: 'partner', column, writer }) as const,
  };
}
