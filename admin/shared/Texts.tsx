import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useFormats, type MoneyValue } from './format';

interface SourceProps {
  readonly source: string;
  /** For react-admin's column header; unused here. */
  readonly label?: string;
}

/** `a.b` of a record. */
export function valueAt(record: object | undefined, source: string): unknown {
  return source
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      record,
    );
}

/** An amount of the record, in its own currency. */
export function Money({ source }: SourceProps) {
  const record = useRecordContext();
  return <Amount value={valueAt(record, source) as MoneyValue | undefined} />;
}

export function Amount({ value }: { readonly value: MoneyValue | null | undefined }) {
  const { money } = useFormats();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {money(value)}
    </Box>
  );
}

/** A date or, with `time`, an instant of the record; the machine-readable form goes with it. */
export function When({ source, time = false }: SourceProps & { readonly time?: boolean }) {
  const value = valueAt(useRecordContext(), source) as string | null | undefined;
  return <Moment value={value} time={time} />;
}

interface MomentProps {
  readonly value: string | null | undefined;
  readonly time?: boolean;
  readonly relative?: boolean;
}

export function Moment({ value, time = false, relative = false }: MomentProps) {
  const formats = useFormats();
  if (!value) return <>–</>;
  const exact = time || relative ? formats.time(value) : formats.date(value);
  return (
    <Box component="time" dateTime={value} title={relative ? exact : undefined} sx={{ whiteSpace: 'nowrap' }}>
      {relative ? formats.ago(value) : exact}
    </Box>
  );
}

export function Country({ source }: SourceProps) {
  const { country } = useFormats();
  return <>{country(valueAt(useRecordContext(), source) as string | undefined)}</>;
}

/** Plain text of the record, a dash where there is none. */
export function Plain({ source }: SourceProps) {
  const value = valueAt(useRecordContext(), source);
  return <>{value === null || value === undefined || value === '' ? '–' : String(value)}</>;
}
