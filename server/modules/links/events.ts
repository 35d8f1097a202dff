/** A client signed up by itself. The partner, and the LINK or COUPON that it came by, are null where it became nobody's. */
export class ClientSignedUp {
  constructor(
    readonly clientId: string,
    readonly partnerId: string | null,
    readonly source: 'LINK' | 'COUPON' | null,
    readonly code: string | null,
  ) {}
}
