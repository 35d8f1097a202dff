/**
 * Marks a query for a whole record. Without it react-admin shows a page the row that the list has loaded, which lacks
 * most of the fields.
 */
export const WHOLE = { whole: true } as const;
