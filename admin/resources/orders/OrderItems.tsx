import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Status } from '../../shared/StatusChip';
import { Amount } from '../../shared/Texts';
import type { OrderRecord } from './OrderShow';

const PAGES = { SERVICE: 'services', ADDON: 'addons', DOMAIN: 'domains' } as const;

type Item = OrderRecord['items'][number];

/** What was ordered, at which price, and what became of it. */
export function OrderItems({ items }: { readonly items: readonly Item[] }) {
  const text = useText();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('orders.items')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.product')}</TableCell>
            <TableCell>{text('fields.status')}</TableCell>
            <TableCell align="right">{text('fields.quantity')}</TableCell>
            <TableCell align="right">{text('orders.fields.unitPrice')}</TableCell>
            <TableCell align="right">{text('orders.fields.setupFee')}</TableCell>
            <TableCell align="right">{text('fields.net')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id}>
              <TableCell>
                <ItemName item={item} />
              </TableCell>
              <TableCell>
                <Status of="subscriptions.status" value={item.subscription?.status} />
              </TableCell>
              <TableCell align="right">{item.quantity}</TableCell>
              <TableCell align="right">
                <Amount value={item.unitPrice} />
                <Overridden item={item} />
              </TableCell>
              <TableCell align="right">
                <Amount value={item.setupFee} />
              </TableCell>
              <TableCell align="right">
                <Amount value={item.net} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function ItemName({ item }: { readonly item: Item }) {
  const text = useText();
  const { subscription } = item;
  return (
    <>
      {subscription ? (
        <LinkTo resource={PAGES[subscription.kind]} id={subscription.id}>
          {item.description}
        </LinkTo>
      ) : (
        item.description
      )}
      <Typography variant="body2" color="text.secondary">
        {[item.domainName, text(`cycles.${item.cycle}`)].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}

/** The price is not the list's: which one that was, and why. */
function Overridden({ item }: { readonly item: Item }) {
  const text = useText();
  const { money } = useFormats();
  if (!item.overrideReason) return null;
  return (
    <Typography variant="caption" component="p" color="text.secondary">
      {text('orders.fields.listPrice')} {money(item.listPrice)} · {item.overrideReason}
    </Typography>
  );
}
