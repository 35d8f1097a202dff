import { policy } from '../../kernel/policy';

export const applicationPolicy = policy('applications', {
  read: ['ADMIN', 'SUPPORT'],
  decide: ['ADMIN'],
});

/** What a company agrees to, a person says for it: no program, and nobody in another's name. */
export const termsPolicy = policy('terms', { publish: ['ADMIN'], accept: ['PARTNER_OWNER'] }, ['accept']);
