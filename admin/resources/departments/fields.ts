export const CHANGEABLE = ['name', 'email', 'position', 'active'] as const;
