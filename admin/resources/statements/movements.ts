/** How many movements of a statement are shown at once. */
export const MOVEMENTS = 50;
