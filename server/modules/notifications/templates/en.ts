import { claimsInEnglish } from './claims';
import { joiningInEnglish } from './joining';
import { noticesInEnglish } from './notices';
import { payoutsInEnglish } from './payouts';
import { oneCommission, type Facts, type Words } from './words';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const hours = (count: number) => (count === 1 ? '1 hour' : `${count} hours`);
const subject = (facts: Facts) => `#${facts.text('number')} ${facts.text('subject')}`;

export const en: Words = {
  greeting: (name) => `Hello ${name},`,
  linkBelow: 'If the button does not work, open this address:',
  footer: (operator) => `You receive this message because you have an account with ${operator}.`,

  firstPassword: (facts) => ({
    subject: 'Your access to the portal',
    heading: 'Welcome',
    paragraphs: ['An account has been set up for you. Choose a password, and you are in.'],
    action: 'Choose a password',
    aside: `The link works once, for ${days(facts.count('days'))}.`,
  }),
  signedUpBefore: () => ({
    subject: 'You have an account already',
    heading: 'You have an account already',
    paragraphs: [
      'Somebody, hopefully you, has just signed up with this address. It has an account, so nothing was changed: sign in, or choose a new password if you have forgotten yours.',
    ],
    action: 'Sign in',
    aside: 'If it was not you, ignore this message.',
  }),
  passwordReset: (facts) => ({
    subject: 'Choose a new password',
    heading: 'Choose a new password',
    paragraphs: ['Somebody, hopefully you, asked for a new password for this account.'],
    action: 'Choose a new password',
    aside: `The link works once, for ${hours(facts.count('hours'))}. If it was not you, ignore this message: your password stays as it is.`,
  }),
  passwordChanged: () => ({
    subject: 'Your password was changed',
    heading: 'Your password was changed',
    paragraphs: [
      'The password of your account has just been changed, and all other sessions were signed out.',
      'If it was not you, choose a new password at once and tell us.',
    ],
    action: 'Go to the portal',
  }),
  secondFactorReset: () => ({
    subject: 'Your second factor was removed',
    heading: 'Your second factor was removed',
    paragraphs: [
      'An administrator has removed the second factor from your account. You sign in with your password alone until you set up a new one.',
      'If you did not ask for this, tell us at once.',
    ],
    action: 'Set up a second factor',
  }),
  orderPlaced: (facts) => ({
    subject: `Your order ${facts.text('number')}`,
    heading: `Order ${facts.text('number')} has arrived`,
    paragraphs: ['Thank you for your order. We activate it as soon as it is paid or accepted.'],
    facts: [['Total', facts.money('total')]],
    action: 'View the order',
  }),
  invoiceIssued: (facts) => ({
    subject: `Invoice ${facts.text('number')}`,
    heading: `Invoice ${facts.text('number')}`,
    paragraphs: ['A new invoice is ready for you. You can read and download it in the portal.'],
    facts: [
      ['Total', facts.money('total')],
      ['Due on', facts.day('dueOn')],
    ],
    action: 'View the invoice',
  }),
  invoiceReminder: (facts) => ({
    subject: `Invoice ${facts.text('number')} is due ${facts.count('days') === 0 ? 'today' : `in ${days(facts.count('days'))}`}`,
    heading: 'A friendly reminder',
    paragraphs: [`Invoice ${facts.text('number')} will soon be due. If you have paid it already, thank you.`],
    facts: [
      ['Left to pay', facts.money('left')],
      ['Due on', facts.day('dueOn')],
    ],
    action: 'View the invoice',
  }),
  invoiceOverdue: (facts) => ({
    subject: `Invoice ${facts.text('number')} is overdue`,
    heading: `Overdue for ${days(facts.count('days'))}`,
    paragraphs: [
      `We have not received your payment for invoice ${facts.text('number')} yet. Please pay it soon, so that your services go on without interruption.`,
      'If your payment is already on its way, thank you; there is nothing else to do.',
    ],
    facts: [
      ['Left to pay', facts.money('left')],
      ['Was due on', facts.day('dueOn')],
    ],
    action: 'View the invoice',
  }),
  paymentReceived: (facts) => ({
    subject: `Your payment for invoice ${facts.text('number')}`,
    heading: 'Thank you for your payment',
    paragraphs: [`We have received your payment for invoice ${facts.text('number')}.`],
    facts: [
      ['Received', facts.money('amount')],
      ['Left to pay', facts.money('left')],
    ],
    action: 'View the invoice',
  }),
  paymentOnCancelledInvoice: (facts) => ({
    subject: `Payment on the cancelled invoice ${facts.text('number')}`,
    heading: 'A payment met a cancelled invoice',
    paragraphs: [
      `${facts.money('amount')} arrived for invoice ${facts.text('number')}, which is cancelled. The amount was entered as credit of the client: please decide what becomes of it.`,
    ],
    action: 'View the invoice',
  }),
  creditNoteIssued: (facts) => ({
    subject: `Credit note ${facts.text('number')}`,
    heading: `Credit note ${facts.text('number')}`,
    paragraphs: [`We have issued a credit note for invoice ${facts.text('invoiceNumber')}.`],
    facts: [['Credited', facts.money('total')]],
    action: 'View the invoice',
  }),
  ticketOpened: (facts) => ({
    subject: `New inquiry ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} has opened inquiry #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Open the inquiry',
  }),
  ticketReplied: (facts) => ({
    subject: `Reply to ${subject(facts)}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} has replied to inquiry #${facts.text('number')}:`],
    quote: facts.text('body'),
    action: 'Read and answer',
  }),
  messageReceived: (facts) => ({
    subject: `Message #${facts.text('number')} ${facts.text('subject')}`,
    heading: facts.text('subject'),
    paragraphs: [`${facts.text('author')} has written to you:`],
    quote: facts.text('body'),
    action: 'Read and answer',
  }),
  commissionDeclined: (facts) => ({
    subject:
      facts.count('count') === 1 ? 'A commission was declined' : `${facts.count('count')} commissions were declined`,
    heading:
      facts.count('count') === 1 ? 'A commission was declined' : `${facts.count('count')} commissions were declined`,
    paragraphs: [
      'We have looked at what you earned and cannot pay this. It is no longer among your pending rewards. The reason:',
    ],
    facts: oneCommission(facts, ['Client', 'Invoice', 'Commission']),
    quote: facts.text('reason'),
    action: 'View your commissions',
    aside: 'If you do not agree, open an inquiry and tell us why.',
  }),
  commissionHeld: (facts) => ({
    subject: facts.count('count') === 1 ? 'A commission is on hold' : `${facts.count('count')} commissions are on hold`,
    heading: facts.count('count') === 1 ? 'A commission is on hold' : `${facts.count('count')} commissions are on hold`,
    paragraphs: [
      'We need to look at this before we can pay it. Until then it stays among your pending rewards. The reason:',
    ],
    facts: oneCommission(facts, ['Client', 'Invoice', 'Commission']),
    quote: facts.text('reason'),
    action: 'View your commissions',
  }),
  adjustmentApproved: (facts) => ({
    subject: facts.text('kind') === 'BONUS' ? 'You have received a bonus' : 'Your balance was corrected',
    heading: facts.text('kind') === 'BONUS' ? 'You have received a bonus' : 'Your balance was corrected',
    paragraphs: ['This amount is now part of your available balance. The reason:'],
    facts: [['Amount', facts.money('amount')]],
    quote: facts.text('reason'),
    action: 'View the details',
  }),
  ...payoutsInEnglish,
  ...joiningInEnglish,
  ...claimsInEnglish,
  ...noticesInEnglish,
};
