/** Of the reports that came at once, some were refused: somebody should look. */
export class ReportsRefused {
  constructor(
    readonly count: number,
    readonly kind: string,
    /** Of the first of them. */
    readonly key: string,
    readonly code: string,
  ) {}
}
