import { Box } from '@mui/material';
import { Amount } from '../../shared/Texts';
import type { MoneyValue } from '../../shared/format';

/** More or less money: the sign says it, the colour helps. */
export function Difference({ value }: { readonly value: MoneyValue }) {
  const less = value.amount.startsWith('-');
  const none = /^[0.]*$/.test(value.amount);
  return (
    <Box component="span" sx={{ color: none ? 'text.secondary' : less ? 'error.main' : 'success.main' }}>
      {!less && !none && '+'}
      <Amount value={value} />
    </Box>
  );
}
