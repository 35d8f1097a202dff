import type { ReferralFiguresFieldsFragment } from '../../gql/graphql';

type Asked = Exclude<keyof ReferralFiguresFieldsFragment, '__typename' | ' $fragmentName'>;
/** Who signed up on some days is called otherwise than everybody who ever did. */
export type FigureName = Asked | 'referredClients';
export type Figures = Pick<ReferralFiguresFieldsFragment, Asked>;

const COUNTS: ReadonlySet<FigureName> = new Set<FigureName>([
  ...(['signups', 'referredClients', 'paidCustomers', 'unpaidSignups', 'transactions'] as const),
]);

export function isCount(name: FigureName): boolean {
  return COUNTS.has(name);
}

/** Null where whoever asks may not know it. */
export function figureOf(figures: Figures, name: FigureName): Figures[Asked] {
  return figures[name === 'referredClients' ? 'signups' : name];
}
