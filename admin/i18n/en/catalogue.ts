export const products = {
  name: 'Product |||| Products',
  fields: {
    'category.name': 'Category',
    active: 'On sale',
    taxCategory: 'Tax category',
    tld: 'Ending',
    graceDays: 'Days of grace',
    redemptionDays: 'Days of redemption',
    amount: 'Price per period',
    setupFee: 'Set-up fee',
    restoreFee: 'Fee to restore a domain',
  },
  empty: 'The catalogue is empty. Add a product, then give it prices.',
  onSale: 'On sale',
  offSale: 'Not on sale',
  tldHelp: 'Without the dot: com, co.uk',
  daysHelp: 'Empty: as in the settings',
  taxHelp: 'Decides which tax rates apply, for example STANDARD',
  prices: 'Prices',
  noPrices: 'There are no prices yet: a product without a price cannot be ordered.',
  setPrice: 'Set a price',
  setPriceExplain: 'It counts for new orders. What runs already keeps its price.',
  priceSet: 'The price is set.',
  withdraw: 'Withdraw',
  withdrawExplain: 'New orders cannot take this price any more. What runs already keeps it.',
  withdrawn: 'The price is withdrawn.',
  archive: 'Take off sale',
  archiveExplain: 'Nobody can order it any more; what runs goes on.',
  archived: 'The product is off sale.',
  unarchive: 'Put on sale',
  unarchiveExplain: 'It can be ordered again.',
  unarchived: 'The product is on sale.',
};

export const categories = {
  name: 'Category |||| Categories',
  fields: {
    key: 'Key',
    position: 'Position',
  },
  empty: 'There are no categories yet. Commission rates go by category.',
  keyHelp: 'Small letters, digits and dashes; it cannot be changed later.',
};

/** Names of what the portal is set up with. */
export const shipped = {
  sharedHosting: 'Shared hosting',
  domainsSsl: 'Domains & SSL',
  cloudVps: 'Cloud VPS',
  dedicated: 'Dedicated servers',
  bronze: 'Bronze',
  silver: 'Silver',
  gold: 'Gold',
  platinum: 'Platinum',
  technicalSupport: 'Technical support',
  billing: 'Billing',
  sales: 'Sales',
};
