import { duties, entities, listeners } from '../../server/app';
import { Adjustment } from '../../server/modules/adjustments/entity';
import { PartnerApplication } from '../../server/modules/applications/entity';
import { Attribution } from '../../server/modules/attributions/entity';
import { Claim } from '../../server/modules/claims/entity';
import { Commission, CommissionStatus } from '../../server/modules/commissions/entity';
import { loadDemo } from '../../server/demo/load';
import { house } from '../../server/kernel/actor';
import { IntakeReport } from '../../server/modules/intake/entity';
import { Invitation } from '../../server/modules/invitations/entity';
import { Announcement } from '../../server/modules/announcements/entity';
import { Invoice } from '../../server/modules/invoices/entity/invoice';
import { Conversation } from '../../server/modules/messages/entity';
import { PartnerOverride, PartnerStanding } from '../../server/modules/programmes/entity';
import { Payout } from '../../server/modules/payouts/entity/payout';
import { prove } from '../../server/modules/reports/service/prove';
import { Resource } from '../../server/modules/resources/entity';
import { Ticket } from '../../server/modules/tickets/entity/ticket';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import { dialects, emptyDatabase } from '../support/dialects';

describe.each(dialects)('%s', (dialect) => {
  test('a small demo holds only what the product can reach, and proves', async () => {
    const today = new Date('2026-03-08T12:00:00.000Z');
    const connections = await connect(await emptyDatabase(dialect), entities);
    await connections.writer.runMigrations();
    const wiring = { listeners: listeners(), duties };
    await loadDemo(connections, wiring, today, { days: 150, percent: 12 });
    const reading = new Database(connections, () => today, listeners()).reading(house('test'));

    const states = new Set((await reading.of(Invoice).list({ columns: ['status'] })).map(({ status }) => status));
    for (const state of ['DRAFT', 'ISSUED', 'PAID', 'CANCELLED']) expect(states).toContain(state);
    expect(await reading.of(Ticket).count()).toBeGreaterThan(5);
    expect(await reading.of(PartnerStanding).count([{ tier: 'BRONZE' }])).toBeGreaterThan(0);
    const attributions = await reading.of(Attribution).list();
    expect(new Set(attributions.map(({ reason }) => reason))).toEqual(
      new Set(['ATTRIBUTED', 'INVITED_FIRST', 'ALREADY_CUSTOMER']),
    );
    expect(attributions.filter(({ windowUntil }) => windowUntil)).not.toEqual([]);
    expect(await reading.of(PartnerOverride).count()).toBe(1);
    const adjustments = await reading.of(Adjustment).countBy(['status']);
    expect(adjustments.map(({ status, counted }) => [status, counted]).sort()).toEqual([
      ['APPROVED', 3],
      ['PROPOSED', 1],
    ]);
    expect(await reading.of(Commission).count([{ status: CommissionStatus.HELD }])).toBeGreaterThan(0);
    const payouts = new Set((await reading.of(Payout).list({ columns: ['status'] })).map(({ status }) => status));
    for (const state of ['REJECTED', 'CANCELLED', 'FAILED', 'SCHEDULED', 'PAID']) expect(payouts).toContain(state);
    const kept = (rows: readonly { readonly status: string; readonly counted: number }[]) =>
      rows.map(({ status, counted }) => [status, counted]).sort();
    expect(kept(await reading.of(Claim).countBy(['status']))).toEqual([
      ['APPROVED', 1],
      ['OPEN', 2],
      ['REJECTED', 1],
    ]);
    expect(kept(await reading.of(PartnerApplication).countBy(['status']))).toEqual([
      ['APPROVED', 1],
      ['PENDING', 2],
      ['REJECTED', 1],
    ]);
    expect([await reading.of(Resource).count(), await reading.of(Conversation).count()]).toEqual([8, 4]);
    expect(kept(await reading.of(Announcement).countBy(['status']))).toEqual([
      ['DRAFT', 1],
      ['PUBLISHED', 4],
    ]);
    expect(kept(await reading.of(Invitation).countBy(['status']))).toEqual([
      ['ACCEPTED', 1],
      ['DECLINED', 1],
      ['EXPIRED', 1],
      ['PENDING', 4],
      ['WITHDRAWN', 1],
    ]);
    expect(kept(await reading.of(IntakeReport).countBy(['status']))).toEqual([
      ['APPLIED', 13],
      ['REFUSED', 2],
      ['WAITING', 1],
    ]);
    expect((await prove(reading)).differences).toEqual([]);
    await expect(loadDemo(connections, wiring, today)).rejects.toThrow('has people in it already');
    await connections.close();
  }, 120_000);
});
