/** A partner is in a programme from now on. */
export class ProgrammeJoined {
  constructor(
    readonly partnerId: string,
    readonly programmeId: string,
  ) {}
}

/** A partner holds another tier of a programme; null is none. */
export class TierMoved {
  constructor(
    readonly partnerId: string,
    readonly programmeId: string,
    /** Its name. */
    readonly tier: string | null,
    readonly isHigher: boolean,
  ) {}
}
