import { partnerRoles, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

const verbs = { read: [...staffRoles, ...partnerRoles], manage: ['ADMIN', 'SUPPORT', ...partnerRoles] } as const;

export const linkPolicy = policy('links', verbs);
export const couponPolicy = policy('coupons', verbs);
