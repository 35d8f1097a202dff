import { Stack } from '@mui/material';
import { lazy, Suspense } from 'react';
import { DateInput, NumberInput, useRecordContext, type RaRecord } from 'react-admin';
import {
  CouponArchiveDocument,
  CouponCreateDocument,
  CouponUpdateDocument,
  type CouponRowFragment,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { said } from './said';

export type CouponRecord = CouponRowFragment & RaRecord;

const MakeInputs = lazy(() => import('./MakeInputs').then((module) => ({ default: module.MakeInputs })));
const NameInput = lazy(() => import('./MakeInputs').then((module) => ({ default: module.NameInput })));

const Terms = () => (
  <>
    <DateInput source="validUntil" label="coupons.fields.validUntil" helperText="coupons.validHelp" />
    <NumberInput source="mostUses" label="coupons.fields.mostUses" helperText="coupons.mostHelp" min={1} step={1} />
  </>
);

/** An end or a limit that was emptied is none. */
const terms = ({ validUntil, mostUses }: FormValues) => ({
  validUntil: validUntil ? String(validUntil) : null,
  mostUses: mostUses == null || mostUses === '' ? null : Number(mostUses),
});

/** Makes a coupon. Not before the terms are accepted, which the page says above. */
export function MakeCoupon() {
  const text = useText();
  const blocked = (useViewer()?.termsToAccept.length ?? 0) > 0;
  return (
    <ActButton
      text="coupons.make.button"
      needs="coupons.manage"
      document={CouponCreateDocument}
      explain={text('coupons.make.explain')}
      variables={(form) => ({
        input: { name: String(form.name), ...said(form, ['code', 'partnerId', 'programmeId']), ...terms(form) },
      })}
      done="coupons.make.done"
      doneValues={({ coupon }) => ({ code: coupon?.code })}
      disabled={blocked}
      variant="contained"
    >
      <Suspense>
        <MakeInputs />
        <Terms />
      </Suspense>
    </ActButton>
  );
}

/** What can be done with a coupon that nobody has archived. */
export function CouponActs() {
  const coupon = useRecordContext<CouponRecord>();
  const text = useText();
  if (!coupon || coupon.archivedAt) return null;
  const { id, name, code, validUntil, mostUses, version } = coupon;
  return (
    <Stack direction="row" sx={{ gap: 1, justifyContent: 'flex-end' }}>
      <ActButton
        text="coupons.change.button"
        needs="coupons.manage"
        variant="text"
        document={CouponUpdateDocument}
        variables={(form) => ({ id, input: { name: String(form.name), ...terms(form), version } })}
        defaults={{ name, validUntil, mostUses }}
        done="coupons.change.done"
      >
        <Suspense>
          <NameInput />
          <Terms />
        </Suspense>
      </ActButton>
      <ActButton
        text="coupons.archive.button"
        needs="coupons.manage"
        variant="text"
        document={CouponArchiveDocument}
        variables={() => ({ id })}
        explain={text('coupons.archive.explain', { code })}
        done="coupons.archive.done"
        danger
      />
    </Stack>
  );
}
