/** Which earning it is about, when it is a single one. */
interface Single {
  readonly commissionId: string;
  readonly clientId: string;
  readonly client: string;
  /** As exact decimal text. */
  readonly amount: string;
  readonly currency: string;
}

/** Earnings of one partner were approved, held or declined together. */
export class CommissionsDecided {
  constructor(
    readonly partnerId: string,
    readonly decision: 'APPROVED' | 'HELD' | 'DECLINED',
    readonly count: number,
    readonly only: Single | null,
    /** Why it was held or declined, as the partner is told. */
    readonly reason: string | null,
  ) {}
}
