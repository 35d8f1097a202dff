import type { Actor, ClientRole, PartnerRole, StaffRole } from '../../server/kernel/actor';

export const staff = (role: StaffRole = 'ADMIN'): Actor => ({ kind: 'staff', role, userId: `usr_${role}` });
export const admin = staff();
export const partner = (partnerId: string, role: PartnerRole = 'PARTNER_OWNER'): Actor => ({
  ...{ kind: 'partner', role, userId: `usr_${partnerId}`, partnerId },
});
export const client = (clientId: string, role: ClientRole = 'CLIENT_OWNER'): Actor => ({
  ...{ kind: 'client', role, userId: `usr_${clientId}`, clientId },
});
/** A partner app with an API token of these scopes. */
export const app = (partnerId: string, ...scopes: string[]): Actor => ({
  ...{ kind: 'partner', role: 'PARTNER_OWNER', userId: `usr_${partnerId}`, partnerId, scopes },
  credentialId: `tok_${partnerId}`,
});
