const rates = {
  'shared-hosting': { BRONZE: 1000, SILVER: 1500, GOLD: 2000, PLATINUM: 2500 },
  'domains-ssl': { BRONZE: 1000, SILVER: 1000, GOLD: 1000, PLATINUM: 1000 },
  'cloud-vps': { BRONZE: 500, SILVER: 1000, GOLD: 1500, PLATINUM: 2000 },
  dedicated: { BRONZE: 500, SILVER: 700, GOLD: 1000, PLATINUM: 1200 },
};

/** The programme every portal starts with, and its first version. Rates in basis points of a line's net amount. */
export const hostingReseller = {
  id: 'prg_00000000000000HOSTINGRESELLER',
  key: 'hosting-reseller',
  name: 'Hosting reseller',
  description:
    'A share of every invoice the partner’s clients pay, by product category and by tier. The tier follows from the number of clients with at least one active service.',
  version: {
    id: 'prv_00000000000000HOSTINGRESELLER',
    number: 1,
    effectiveFrom: '2000-01-01',
    rules: {
      tierScheme: {
        metric: 'CLIENTS_WITH_ACTIVE_SERVICE',
        recalibration: 'AT_ONCE',
        recalibrationDays: [],
        belowFirst: 'NOTHING',
        tiers: [
          { key: 'BRONZE', name: 'Bronze', from: 3 },
          { key: 'SILVER', name: 'Silver', from: 6 },
          { key: 'GOLD', name: 'Gold', from: 11 },
          { key: 'PLATINUM', name: 'Platinum', from: 21 },
        ],
      },
      commissions: Object.entries(rates).flatMap(([category, byTier]) =>
        Object.entries(byTier).map(([tier, rate]) => ({ key: `${category}/${tier}`, when: { category, tier }, rate })),
      ),
      base: 'NET',
      windowMonths: null,
      eligibility: 'ATTRIBUTED',
      holdDays: 30,
      review: 'AUTOMATIC',
      clawback: 'PRO_RATA',
      minimumPayout: '5',
      payoutCurrency: null,
    },
  },
};
