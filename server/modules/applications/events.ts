export class ApplicationReceived {
  constructor(readonly applicationId: string) {}
}

/** The company is a partner now. */
export class ApplicationApproved {
  constructor(
    readonly applicationId: string,
    readonly partnerId: string,
  ) {}
}

export class TermsPublished {
  constructor(
    readonly programmeId: string,
    readonly version: number,
  ) {}
}
