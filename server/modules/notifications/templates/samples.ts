import type { Values } from '../rules/writing';
import type { Template } from './words';

/** Everything a letter may name, for who looks at it before it is ever sent. Nobody in it is real. */
const SAMPLE: Values = {
  ...{ name: 'Ana Ruiz', link: '/admin/', days: 7, hours: 2, number: '2026-00042', invoiceNumber: '2026-00041' },
  ...{ total: '119.00', left: '19.00', amount: '24.50', currency: 'EUR', dueOn: '2026-12-15', count: 1 },
  ...{ orderId: 'sample', invoiceId: 'sample', ticketId: 'sample', adjustmentId: 'sample', payoutId: 'sample' },
  ...{ conversationId: 'sample', announcementId: 'sample', client: 'Panadería Sol', invoice: '2026-00042' },
  ...{ partner: 'Nordlicht Digital', inviter: 'Nordlicht Digital', company: 'Studio Brisa', invited: 'Panadería Sol' },
  about: 'Panadería Sol',
  ...{ programme: 'Referral programme', description: 'You earn on what the clients you bring pay.' },
  ...{ author: 'Nils Berg', subject: 'Moving two domains', body: 'Good morning,\nwhen can we move them?' },
  ...{ reason: 'The client was yours before.', message: 'We have worked together; try it.', kind: 'BONUS' },
  ...{ outcome: 'ELIGIBLE', expiresOn: '2026-12-23', status: 'PAID', expectedOn: '2026-12-08' },
  ...{ account: 'DE•• •••• 0042', before: 'DE•• •••• 0017', title: 'You have reached Gold in the referral programme' },
};

const OWN: Readonly<Partial<Record<Template, Values>>> = {
  payoutMoved: { reason: '' },
  invitationsExpired: { invited: 'Panadería Sol\nTim Berger', count: 2 },
  announcementPublished: {
    title: 'Higher rewards for cloud servers',
    body: 'From January on, cloud servers earn you 12 %.\n\nNothing changes for what runs already.',
  },
};

export const sampleOf = (template: Template): Values => ({ ...SAMPLE, ...OWN[template] });
