/** A client that is a partner's has come further, or has left: LEAD, CUSTOMER or CHURNED. */
export class StageChanged {
  constructor(
    readonly attributionId: string,
    readonly partnerId: string,
    readonly clientId: string,
    readonly from: string,
    readonly to: string,
  ) {}
}
