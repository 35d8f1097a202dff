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
