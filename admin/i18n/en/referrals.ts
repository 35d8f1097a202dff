export const referrals = {
  title: 'Referral dashboard',
  menu: 'Dashboard',
  programme: 'Programme',
  nobody: 'Open a partner and choose “Referral dashboard” to see what became of those it referred.',
  open: 'Referral dashboard',
  views: {
    summary: 'Summary',
    performance: 'Performance',
    customers: 'Customers',
    reporting: 'Reporting',
  },
  reports: {
    overview: 'Overview',
    rewards: 'Rewards',
  },
  figures: {
    signups: 'Signups',
    referredClients: 'Referred clients',
    paidCustomers: 'Paid customers',
    unpaidSignups: 'Unpaid sign-ups',
    transactions: 'Transactions',
    revenue: 'Revenue',
    rewards: 'Rewards',
    pendingRewards: 'Pending rewards',
    availableRewards: 'Available',
    sentRewards: 'On their way',
    paidRewards: 'Paid rewards',
  },
  events: {
    SIGNED_UP: 'signed up',
    BECAME_CUSTOMER: 'became a customer',
    CHURNED: 'gave up its last plan',
    INVITED: 'was invited',
    PURCHASE: 'paid',
    REFUND: 'was credited',
  },
  recent: 'Recent activity',
  nothingYet: 'Nothing has happened yet. Invite a client, or share your link.',
  formerClient: 'A former client',
  earned: 'reward %{amount}',
  inCurrency: 'All amounts are in %{currency}.',
  exchanged:
    '%{currencies} were exchanged by the rate of each event’s own day (European Central Bank, rates of %{from} – %{until}).',
  leftOut:
    'There is no exchange rate for %{currency}: revenue of %{revenue} and rewards of %{rewards} are in no figure.',
  by: 'By',
  steps: {
    DAY: 'Day',
    WEEK: 'Week',
    MONTH: 'Month',
    QUARTER: 'Quarter',
  },
  periods: {
    DAY: 'Day',
    WEEK: 'Week from',
    MONTH: 'Month',
    QUARTER: 'Quarter',
  },
  badTime: 'Choose an end after the beginning, and a time of at most 400 periods.',
  quarter: 'Q%{number} %{year}',
  picture: 'Show',
  pictures: {
    amounts: 'Amounts',
    clients: 'Clients',
  },
  table: 'Figures as a table',
  together: 'Together',
};

export const definitions = {
  signups:
    'Everybody who signed up through you until now, whether they have paid or not. (Unpaid sign-ups in Reporting are only those who have not.)',
  referredClients: 'Clients that signed up in the period, whether they have paid or not.',
  paidCustomers: 'Clients with at least one transaction, counted on the day of the first.',
  unpaidSignups:
    'Clients that signed up in the period and have had no transaction until now. (Signups in the Summary are all of them, paying or not.)',
  transactions: 'Paid invoices of your clients, on the day of payment. A refund is not a transaction.',
  revenue:
    'What your clients paid while they were yours, before tax and less refunds, on the day of the payment or refund.',
  rewards:
    'What the period’s payments earned you, less what refunds took back: pending, available, on their way and paid. Declined rewards are left out.',
  pendingRewards:
    'Rewards still in their hold, or held by a person for review. They count on the day of the payment that earned them.',
  availableRewards:
    'Approved rewards that are in no payout yet. They count on the day of the payment that earned them. Bonuses and adjustments are with your payouts.',
  sentRewards: 'Rewards in a payout that has not been paid yet.',
  paidRewards:
    'Rewards in a payout that was paid. They count on the day of the payment that earned them, not on the day of the payout.',
  customerState: 'Invited: has not answered yet. Signed-up: has had no transaction. Paid: has had at least one.',
  customerRevenue: 'What it paid while it was yours, before tax and less refunds, in its own currency.',
  expectedPayout:
    'The day of the payout run that should take the reward. None while it is held, once it is declined, or once it is in a payout.',
};

export const customers = {
  name: 'Customer |||| Customers',
  fields: {
    name: 'Name',
    company: 'Company',
    state: 'Status',
    stage: 'Stage',
    source: 'Source',
    revenue: 'Revenue',
    rewards: 'Rewards',
    signedUpAt: 'Signed up',
    programmeId: 'Programme',
  },
  state: {
    INVITED: 'Invited',
    SIGNED_UP: 'Signed-up',
    PAID: 'Paid',
  },
  stage: {
    INVITED: 'Invited',
    LEAD: 'Lead',
    CUSTOMER: 'Customer',
    CHURNED: 'Churned',
  },
  source: {
    INVITATION: 'Invitation',
    LINK: 'Link',
    COUPON: 'Coupon',
    CLAIM: 'Claim',
    PARTNER: 'Entered by the partner',
    STAFF: 'Entered by staff',
    IMPORT: 'Import',
  },
  empty: 'Nobody yet. Invite a client, or share your link: whoever signs up is listed here.',
  history: 'Sign-up and purchases',
  about: 'At a glance',
};
