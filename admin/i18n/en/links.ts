export const links = {
  name: 'Link |||| Links',
  menu: 'Links & coupons',
  fields: {
    name: 'Name',
    url: 'Address',
    code: 'Code',
    target: 'Leads to',
    clicks: 'Clicks',
    signups: 'Sign-ups',
    'partner.name': 'Partner',
    lastClickAt: 'Last click',
    createdAt: 'Made',
    archived: 'Archived',
    archivedAt: 'Archived',
  },
  counts: 'Clicks: %{clicks}, sign-ups: %{signups}',
  empty: 'You have no link yet. Make one, post it, and whoever signs up after a click on it is your client.',
  none: 'No partner has made a link yet.',
  nameHelp: 'For yourself, to tell where you used it.',
  codeHelp: '3 to 32 letters, digits and single dashes. Made of the partner’s name when left empty; it never changes.',
  targetHelp: 'A path here or an address on a site of ours. Empty leads to the sign-up.',
  make: {
    button: 'New link',
    explain: 'A click counts for as many days as the programme says; the last click before a sign-up wins.',
    done: 'The link is %{url}.',
  },
  change: { button: 'Change', done: 'The link was changed.' },
  archive: {
    button: 'Archive',
    explain: 'The address of %{code} leads nowhere from now on, for good. Clicks that were made still count.',
    done: 'The link was archived.',
  },
};

export const clicks = {
  name: 'Click |||| Clicks',
  title: 'Clicks',
  explain: 'Those that a sign-up can still follow. Nothing is kept of who clicked.',
  none: 'No click yet that could lead to a sign-up.',
  used: 'Signed up',
  fields: { at: 'When', client: 'Signed up' },
};

export const coupons = {
  name: 'Coupon |||| Coupons',
  fields: {
    code: 'Code',
    name: 'Name',
    'partner.name': 'Partner',
    status: 'State',
    validUntil: 'Last day',
    mostUses: 'At most so many times',
    signups: 'Sign-ups',
    createdAt: 'Made',
  },
  status: { ACTIVE: 'Active', ENDED: 'Ended', USED_UP: 'Used up', ARCHIVED: 'Archived' },
  uses: 'Sign-ups: %{signups}',
  empty: 'You have no coupon yet. Whoever gives yours at the sign-up is your client, whatever they clicked before.',
  none: 'No partner has made a coupon yet.',
  validHelp: 'Empty for no end.',
  mostHelp: 'Empty for no limit.',
  make: {
    button: 'New coupon',
    explain: 'It is typed at the sign-up, in capitals or not, and beats every link.',
    done: 'The coupon is %{code}.',
  },
  change: { button: 'Change', done: 'The coupon was changed.' },
  archive: {
    button: 'Archive',
    explain: 'A sign-up with %{code} is refused from now on, for good.',
    done: 'The coupon was archived.',
  },
};

export const join = {
  title: 'Create your account',
  explain: 'We send you a link to choose a password. It costs you nothing.',
  name: 'Your name',
  coupon: 'Coupon',
  haveCoupon: 'I have a coupon',
  submit: 'Create account',
  signIn: 'You have an account already? Sign in',
  thanks: 'Look at your mail',
  received: 'We have written to %{email}. Follow the link in the message to choose your password.',
};
