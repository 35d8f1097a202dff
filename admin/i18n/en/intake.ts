export const intakeReports = {
  name: 'Report |||| Reports in',
  menu: 'Reports in',
  fields: {
    kind: 'What',
    key: 'Key',
    'client.name': 'Client',
    occurredAt: 'Happened',
    receivedAt: 'Arrived',
    reason: 'Why',
    attempts: 'Tried',
    invoice: 'Invoice',
  },
  kind: { CLIENT: 'Sign-up', TRANSACTION: 'Payment', REFUND: 'Refund' },
  status: { APPLIED: 'Entered', WAITING: 'Waiting', REFUSED: 'Refused' },
  empty:
    'Nothing has been reported. If your sign-up and billing are elsewhere, let a program of yours report them: the README says how.',
  waitsForClient: 'Waits for the client %{key} to be reported.',
  waitsForTransaction: 'Waits for the payment %{key} to be reported.',
  content: 'As it came',
  open: 'Open',
  elsewhere: 'Issued elsewhere',
  retry: {
    button: 'Try again',
    explain: 'The report %{key} is read again as it came, with what is known now.',
    done: 'Tried again: %{status}.',
  },
};

export const operatorTokens = {
  name: 'Token of a program |||| Tokens of programs',
  menu: 'Programs',
  fields: { 'createdBy.name': 'Made by' },
  empty: 'No program of yours has a token. One that reports sign-ups and payments from elsewhere needs one.',
  createExplain:
    'For a program of your own that reports sign-ups, payments and refunds. It can do nothing else. Its secret is shown once.',
};
