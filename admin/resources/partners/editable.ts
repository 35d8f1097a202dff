/** What the form of a partner asks for. */
export const EDITABLE = ['name', 'email', 'country', 'currency', 'language'] as const;
