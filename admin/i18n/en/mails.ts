export const mails = {
  name: 'Mail |||| Outgoing mail',
  fields: {
    createdAt: 'Written',
    sentAt: 'Sent',
    to: 'To',
    subject: 'Subject',
  },
  status: {
    STORED: 'Kept here',
    WAITING: 'Waiting',
    SENT: 'Sent',
    SUPPRESSED: 'Not wanted',
  },
  letter: 'Mail',
  templates: 'Mail templates',
  template: 'Mail',
  view: 'How it is shown',
  views: { desktop: 'Desktop', phone: 'Phone', text: 'Text' },
  topics: {
    account: 'About something of the reader’s own: it always comes, unless they chose otherwise in their profile.',
    invitation: 'To people who asked for nothing: with a link that refuses all further invitations.',
    news: 'To many at once: with a link that refuses all further news.',
  },
  refuse: {
    stop: 'Stop these mails',
    again: 'Let them come again',
    invitation: {
      title: 'No more invitations',
      explain:
        '%{operator} writes to %{address} when somebody invites you. Press the button, and no more invitations come.',
      done: 'No more invitations from %{operator} go to %{address}.',
    },
    news: {
      title: 'No more news',
      explain:
        '%{operator} writes news to %{address}. Press the button, and none come any more. What concerns your account still does.',
      done: 'No more news from %{operator} go to %{address}.',
    },
  },
  empty: 'Nothing has been written to anybody in the last 90 days.',
};

export const outbox = {
  name: 'Delivery |||| Deliveries',
  fields: {
    createdAt: 'Written',
    what: 'What',
    state: 'State',
    attempts: 'Attempts',
    dueAt: 'Next attempt',
    lastError: 'Last failure',
  },
  state: { WAITING: 'Waiting', DELIVERED: 'Delivered', DEAD: 'Given up' },
  menu: 'Deliveries',
  empty: 'Nothing has had to leave the portal yet.',
  redrive: 'Deliver again',
  redriveExplain: 'It was given up after its last attempt failed. It is tried again at once.',
  redriven: 'It is on its way again.',
};
