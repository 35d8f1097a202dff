import { policy } from '../../kernel/policy';

export const payoutPolicy = policy('payouts', {
  read: ['ADMIN', 'FINANCE', 'PARTNER_OWNER'],
  readBatches: ['ADMIN', 'FINANCE'],
  request: ['PARTNER_OWNER'],
  cancel: ['ADMIN', 'FINANCE', 'PARTNER_OWNER'],
  run: ['ADMIN', 'FINANCE'],
  /** Which payouts a person may decide about is the service's question: never its own. */
  approve: ['ADMIN', 'FINANCE'],
  reject: ['ADMIN', 'FINANCE'],
  /** To export, and to read the files, which name the accounts. */
  send: ['ADMIN', 'FINANCE'],
  record: ['ADMIN', 'FINANCE'],
  retry: ['ADMIN', 'FINANCE'],
});

/** Where a partner is paid is changed by its owner in person: no API token, nobody in its name. */
export const payoutDetailsPolicy = policy(
  'payoutDetails',
  {
    read: ['ADMIN', 'FINANCE', 'PARTNER_OWNER'],
    change: ['PARTNER_OWNER'],
    setTerms: ['ADMIN', 'FINANCE'],
  },
  ['change'],
);
