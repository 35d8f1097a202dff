const fields = {
  periodEnd: 'Next due',
  periodStart: 'Period from',
  endsOn: 'Ends on',
  domainName: 'Domain name',
  suspendedAt: 'Suspended since',
  cancelReason: 'Reason',
  parent: 'Belongs to',
  order: 'Order',
};

export const services = {
  name: 'Service |||| Services',
  fields,
  empty: 'There are no services yet. They come to life when an order is accepted.',
};

export const addons = {
  name: 'Add-on |||| Add-ons',
  fields,
  empty: 'There are no add-ons yet. An add-on extends a service and follows it.',
};

export const domains = {
  name: 'Domain |||| Domains',
  fields,
  empty: 'There are no domains yet. Order one, or bring one here by transfer.',
};

export const subscriptions = {
  status: {
    PENDING: 'Pending',
    PENDING_TRANSFER: 'Transfer pending',
    ACTIVE: 'Active',
    SUSPENDED: 'Suspended',
    CANCEL_AT_PERIOD_END: 'Ends with its period',
    GRACE: 'Grace',
    REDEMPTION: 'Redemption',
    TERMINATED: 'Terminated',
    EXPIRED: 'Expired',
    TRANSFERRED_AWAY: 'Transferred away',
    CANCELLED: 'Cancelled',
  },
  suspended: {
    STAFF: 'Suspended by the operator',
    NON_PAYMENT: 'Suspended because an invoice is unpaid',
    PARENT: 'Suspended with what it belongs to',
  },
  perCycle: '%{price} · %{cycle}',
  addons: 'Add-ons',
  change: {
    button: 'Upgrade or downgrade',
    title: 'Change %{name}',
    product: 'New product',
    preview: 'See what it costs',
    credit: 'Not used of the old one',
    charge: 'The new one until %{date}',
    due: 'To be invoiced now',
    refund: 'To be credited now',
    days: '%{left} of %{days} days are left of this period.',
    then: 'From then on %{price} a period.',
    submit: 'Change it',
    done: 'The change is made.',
  },
  cancel: {
    button: 'Cancel',
    title: 'Cancel %{name}',
    when: 'When?',
    now: 'Now',
    atEnd: 'At the end of the period (%{date})',
    explain: 'Add-ons end with what they belong to. What is paid for a period is not given back.',
    done: 'The cancellation is noted.',
  },
  withdraw: {
    button: 'Keep it after all',
    explain: 'It goes on after this period as before.',
    done: 'It goes on.',
  },
  suspend: {
    button: 'Suspend',
    explain: 'It stops at once, with its add-ons, until it is restored.',
    done: 'It is suspended.',
  },
  restore: {
    button: 'Restore',
    explain: 'It runs again at once, with its add-ons.',
    done: 'It runs again.',
  },
  terminate: {
    button: 'Terminate',
    explain: 'It ends for good, with its add-ons. This cannot be undone.',
    done: 'It is terminated.',
  },
  renew: {
    button: 'Renew',
    explain: 'One more period is invoiced; the domain is renewed when that is paid.',
    done: 'The renewal is invoiced.',
  },
  restoreDomain: {
    button: 'Restore from redemption',
    explain: 'The restoration and one more period are invoiced. The fee is %{fee}.',
    done: 'The restoration is invoiced.',
  },
  transferIn: {
    button: 'Transfer has arrived',
    explain: 'The domain is here and active from now on.',
    done: 'The domain is active.',
  },
  transferOut: {
    button: 'Transferred away',
    explain: 'The domain is held elsewhere now, and no longer renewed.',
    done: 'The domain is marked as transferred away.',
  },
};
