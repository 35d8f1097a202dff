import type { AudiencePart } from '../audiences/rules';

/** Partners can read it from now on; told once, however often it is taken back and published again. */
export class AnnouncementPublished {
  constructor(
    readonly announcementId: string,
    /** In its first language. */
    readonly title: string,
    /** Whom to tell; `partnersMeant` of the audiences names them. */
    readonly audience: readonly AudiencePart[],
  ) {}
}
