import { InputAdornment } from '@mui/material';
import { TextInput, type TextInputProps } from 'react-admin';

interface AmountInputProps extends Omit<TextInputProps, 'parse' | 'source'> {
  readonly source: string;
  readonly currency: string;
}

/** An amount as exact decimal text; the server reads it, the browser never does. */
export function AmountInput({ currency, ...props }: AmountInputProps) {
  return (
    <TextInput
      {...props}
      parse={decimalText}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> },
      }}
    />
  );
}

/** A comma is how most of our languages write the decimal point. */
function decimalText(text: string): string {
  return text.replace(/\s/g, '').replace(',', '.');
}

/** Money for the server; nothing when the field was left empty. */
export function moneyInput(amount: unknown, currency: string): { amount: string; currency: string } | undefined {
  const text = typeof amount === 'string' ? amount.trim() : '';
  return text ? { amount: text, currency } : undefined;
}
