import type { AudiencePart } from '../audiences/rules';

/** Partners have something new to use: a new resource, or a new version of one. */
export class ResourcePublished {
  constructor(
    readonly resourceId: string,
    readonly title: string,
    /** 1 for a new resource, more for a new version. */
    readonly number: number,
    /** Whom to tell; `partnersMeant` of the audiences names them. */
    readonly audience: readonly AudiencePart[],
  ) {}
}
