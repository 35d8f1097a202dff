import { Alert, Stack, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import { AdjustmentApproveDocument, AdjustmentRejectDocument, type AdjustmentQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ReasonInput } from '../../shared/ReasonInput';
import { FactList, Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';

type AdjustmentRecord = NonNullable<AdjustmentQuery['adjustment']> & RaRecord;

export function AdjustmentShow() {
  const text = useText();
  const { money } = useFormats();
  const title = (record: RaRecord) => {
    const { kind, amount } = record as AdjustmentRecord;
    return text('adjustments.title', { kind: text(`adjustments.kind.${kind}`), amount: money(amount) });
  };
  return (
    <ShowPage title={title} summary={<Summary />} actions={<Acts />}>
      <Body />
    </ShowPage>
  );
}

function Acts() {
  const adjustment = useRecordContext<AdjustmentRecord>();
  const text = useText();
  const { money } = useFormats();
  if (!adjustment?.decidable) return null;
  const { id, amount, partner } = adjustment;
  const facts = { amount: money(amount), partner: partner?.name ?? '' };
  const takes = amount.minor < 0;
  return (
    <>
      <ActButton
        text="adjustments.reject.button"
        needs="adjustments.decide"
        document={AdjustmentRejectDocument}
        variables={({ reason }) => ({ id, reason: String(reason ?? '') })}
        explain={text('adjustments.reject.explain')}
        done="adjustments.reject.done"
        danger
      >
        <ReasonInput />
      </ActButton>
      <ActButton
        text="adjustments.approve.button"
        needs="adjustments.decide"
        document={AdjustmentApproveDocument}
        variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
        explain={text(takes ? 'adjustments.approve.takes' : 'adjustments.approve.explain', facts)}
        done="adjustments.approve.done"
        variant="contained"
      />
    </>
  );
}

function Body() {
  const adjustment = useRecordContext<AdjustmentRecord>();
  const text = useText();
  const permitted = usePermitted();
  const { money } = useFormats();
  if (!adjustment) return null;
  const { status, decidable, reason, decisionReason, commission, payoutId, programme } = adjustment;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 2 }}>
      {status === 'PROPOSED' && (
        <Alert severity="warning">
          {text(!decidable && permitted('adjustments.decide') ? 'adjustments.own' : 'adjustments.waits')}
        </Alert>
      )}
      <section>
        <Typography variant="h6" component="h2">
          {text('fields.reason')}
        </Typography>
        <Typography sx={{ my: 1, whiteSpace: 'pre-wrap' }}>{reason}</Typography>
      </section>
      <FactList
        columns={2}
        rows={[
          [text('adjustments.fields.programme'), programme?.name],
          [
            text('adjustments.fields.commission'),
            commission && (
              <LinkTo key="commission" resource="commissions" id={commission.id}>
                {commission.invoiceNumber} · {commission.clientName} · {money(commission.amount)}
              </LinkTo>
            ),
          ],
          [
            text('adjustments.fields.payout'),
            payoutId && (
              <LinkTo key="payout" resource="payouts" id={payoutId}>
                {text('adjustments.inPayout')}
              </LinkTo>
            ),
          ],
          ...(decisionReason ? [[text('adjustments.fields.decisionReason'), decisionReason] as const] : []),
        ]}
      />
    </Stack>
  );
}

function Summary() {
  const adjustment = useRecordContext<AdjustmentRecord>();
  const text = useText();
  const staff = usePermitted()('adjustments.propose');
  const { money, time } = useFormats();
  if (!adjustment) return null;
  const { amount, status, kind, partner, proposedAt, proposedBy, decidedAt, decidedBy } = adjustment;
  return (
    <Facts
      title={money(amount)}
      action={<Status of="adjustments.status" value={status} />}
      rows={[
        [text('fields.kind'), text(`adjustments.kind.${kind}`)],
        [
          text('fields.partner'),
          partner && (
            <LinkTo key="partner" resource="partners" id={partner.id}>
              {partner.name}
            </LinkTo>
          ),
        ],
        [text('adjustments.fields.proposedAt'), time(proposedAt)],
        ...(staff ? [[text('adjustments.fields.proposedBy'), proposedBy?.name] as const] : []),
        [text('adjustments.fields.decidedOn'), time(decidedAt)],
        ...(staff ? [[text('adjustments.fields.decidedBy'), decidedBy?.name] as const] : []),
      ]}
    />
  );
}
