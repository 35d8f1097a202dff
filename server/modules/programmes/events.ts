/** A partner is in a programme from now on. */
export class ProgrammeJoined {
  constructor(
    readonly partnerId: string,
    readonly programmeId: string,
  ) {}
}
