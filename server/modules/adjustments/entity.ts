import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { At, Day, Id, Ref, Text } from '../../platform/db/columns';
import { Amount, MoneyValue } from '../../platform/db/money';
import { keptFor } from '../../platform/db/tenancy';

export enum AdjustmentKind {
  ADJUSTMENT = 'ADJUSTMENT',
  BONUS = 'BONUS',
}
registerEnumType(AdjustmentKind, {
  name: 'AdjustmentKind',
  description: 'What money beside the commissions is given or taken for.',
  valuesConfig: {
    ADJUSTMENT: { description: 'A correction, to the partner’s favour or not.' },
    BONUS: { description: 'Something extra for the partner.' },
  },
});

export enum AdjustmentStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(AdjustmentStatus, {
  name: 'AdjustmentStatus',
  description: 'How far an adjustment has come.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a second person; no money has moved.' },
    APPROVED: { description: 'In the ledger, and seen by the partner.' },
    REJECTED: { description: 'Refused by a second person; no money has moved.' },
  },
});

/** Its partner sees it once it is approved. Decided once and never edited: a wrong one is met by another. */
@ObjectType({
  description: 'Money that is given to a partner, or taken, by hand: proposed by one person, approved by another.',
})
@Entity('adjustments')
@Index('ix_adjustments_proposed', ['proposedAt', 'id'])
@Index('ix_adjustments_partner', ['partnerId', 'proposedAt', 'id'])
@Index('ix_adjustments_status', ['status', 'proposedAt', 'id'])
@Index('ix_adjustments_commission', ['commissionId'])
@Index('ix_adjustments_payable', ['partnerId', 'amount.currency', 'status', 'payoutId'])
@Index('ix_adjustments_payout', ['payoutId'])
export class Adjustment {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Field(() => AdjustmentKind, { description: 'A correction or a bonus.' }) @Text(16) kind!: AdjustmentKind;
  @Field(() => MoneyValue, { description: 'What the partner gets; negative when it is taken.' })
  @Amount('amount')
  amount!: MoneyValue;
  @Field(() => String, { description: 'Why; the partner reads it.' }) @Text(500) reason!: string;
  @Field(() => ID, { nullable: true, description: 'The commission it corrects.' })
  @Ref({ nullable: true })
  commissionId!: string | null;
  @Field(() => AdjustmentStatus, { description: 'How far it has come.' }) @Text(16) status!: AdjustmentStatus;
  @Ref({ nullable: true }) proposedByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was proposed.' }) @At() proposedAt!: Date;
  @Ref({ nullable: true }) decidedByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was approved or rejected.' })
  @At({ nullable: true })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The operator’s day of that, `YYYY-MM-DD`.' })
  @Day({ nullable: true })
  decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  @Text(500, { nullable: true })
  decisionReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The payout it is in.' })
  @Ref({ nullable: true })
  payoutId!: string | null;
}
