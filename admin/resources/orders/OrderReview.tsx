import { Box, Button, Card, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/provider';
import type { MoneyValue } from '../../shared/format';
import { Amount } from '../../shared/Texts';
import type { Preview } from './OrderPlace';

interface OrderReviewProps {
  readonly preview: Preview;
  readonly onBack: () => void;
  readonly onPlace: () => Promise<void>;
}

/** What the order comes to, before it is placed. */
export function OrderReview({ preview, onBack, onPlace }: OrderReviewProps) {
  const text = useText();
  const [isPending, setPending] = useState(false);
  const place = async () => {
    setPending(true);
    await onPlace();
    setPending(false);
  };
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('orders.place.review')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('orders.items')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.product')}</TableCell>
              <TableCell align="right">{text('fields.quantity')}</TableCell>
              <TableCell align="right">{text('orders.fields.unitPrice')}</TableCell>
              <TableCell align="right">{text('orders.fields.setupFee')}</TableCell>
              <TableCell align="right">{text('fields.net')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {preview.lines.map((line) => (
              <TableRow key={line.position}>
                <TableCell>
                  {line.description}
                  <Typography variant="body2" color="text.secondary">
                    {[line.domainName, text(`cycles.${line.cycle}`)].filter(Boolean).join(' · ')}
                  </Typography>
                </TableCell>
                <TableCell align="right">{line.quantity}</TableCell>
                <TableCell align="right">
                  <Amount value={line.unitPrice} />
                </TableCell>
                <TableCell align="right">
                  <Amount value={line.setupFee} />
                </TableCell>
                <TableCell align="right">
                  <Amount value={line.net} />
                </TableCell>
              </TableRow>
            ))}
            <Total label={text('fields.net')} value={preview.net} />
            <Total label={text('fields.tax')} value={preview.tax} />
            <Total label={text('orders.place.total')} value={preview.total} strong />
          </TableBody>
        </Table>
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 2.5 }}>
        <Button variant="contained" size="large" loading={isPending} onClick={() => void place()}>
          {text('orders.place.submit')}
        </Button>
        <Button onClick={onBack} disabled={isPending}>
          {text('orders.place.back')}
        </Button>
      </Stack>
    </Card>
  );
}

function Total({
  label,
  value,
  strong = false,
}: {
  readonly label: string;
  readonly value: MoneyValue;
  readonly strong?: boolean;
}) {
  return (
    <TableRow sx={{ '& td': { border: 0, fontWeight: strong ? 650 : 400 } }}>
      <TableCell colSpan={4} align="right">
        {label}
      </TableCell>
      <TableCell align="right">
        <Amount value={value} />
      </TableCell>
    </TableRow>
  );
}
