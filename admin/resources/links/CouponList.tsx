import { Box, Stack } from '@mui/material';
import { DataTable, NullableBooleanInput, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { CopyButton } from '../../shared/CopyButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { StatusChip } from '../../shared/StatusChip';
import { Plain, When } from '../../shared/Texts';
import { CodeKinds } from './CodeKinds';
import { CouponActs, MakeCoupon, type CouponRecord } from './CouponActs';
import { useLinksLive } from './useLinksLive';

/** A partner's coupons, and how often each was given; of all partners for the operator. */
export function CouponList() {
  useLinksLive();
  const text = useText();
  const { number } = useFormats();
  const operator = useViewer()?.kind === 'STAFF';
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={operator ? 'coupons.none' : 'coupons.empty'}
      emptyAction={<MakeCoupon />}
      actions={<MakeCoupon />}
      above={<CodeKinds />}
      rowClick={false}
      hiddenColumns={operator ? ['createdAt'] : ['createdAt', 'partner.name']}
      filters={
        <>
          <NullableBooleanInput source="archived" label="links.fields.archived" />
          {operator && <PartnerFilter />}
        </>
      }
      card={{
        primary: ({ code }) => code,
        secondary: ({ name, signups }) => `${name} · ${text('coupons.uses', { signups: number(signups) })}`,
        end: (
          <>
            <StatusChip of="coupons.status" />
            <Copy />
          </>
        ),
      }}
    >
      <DataTable.Col source="code" disableSort>
        <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
          <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '1rem' }}>
            <Plain source="code" />
          </Box>
          <Copy />
        </Stack>
      </DataTable.Col>
      <DataTable.Col source="name" disableSort />
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="coupons.status" />
      </DataTable.Col>
      <DataTable.Col source="validUntil" disableSort>
        <When source="validUntil" />
      </DataTable.Col>
      <DataTable.Col source="signups" align="right" disableSort>
        <Uses />
      </DataTable.Col>
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
        <CouponActs />
      </DataTable.Col>
    </ListPage>
  );
}

function Uses() {
  const coupon = useRecordContext<CouponRecord>();
  const { number } = useFormats();
  if (!coupon) return null;
  const { signups, mostUses } = coupon;
  return <>{mostUses === null ? number(signups) : `${number(signups)} / ${number(mostUses)}`}</>;
}

function Copy() {
  const coupon = useRecordContext<CouponRecord>();
  return coupon?.status === 'ACTIVE' ? <CopyButton value={coupon.code} name={coupon.code} /> : null;
}
