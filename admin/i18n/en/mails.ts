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
  },
  letter: 'Mail',
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
