import { InputAdornment, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import { createContext, use } from 'react';
import { useController } from 'react-hook-form';
import { useText } from '../../i18n/provider';
import type { Choice } from '../../shared/choices';

/** What keeps the rules from being published, by the path of the field it is about: `tiers.0.to`. */
export const FaultsContext = createContext<(path: string) => readonly string[]>(() => []);

type Validate = (value: string) => string | undefined;

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** In a table the column says what it is; the label is read aloud only. */
  readonly bare?: boolean;
  readonly validate?: Validate;
  readonly help?: string;
  readonly unit?: string;
  readonly width?: number;
  readonly input?: TextFieldProps;
}

/** A field of the rules: its own error, or what the server found about it, until somebody touches it. */
export function RuleField({ name, label, bare = false, validate, help, unit, width, input }: FieldProps) {
  const { field, fieldState } = useController({ name, ...(validate && { rules: { validate } }) });
  const faults = use(FaultsContext)(name);
  const said = fieldState.error?.message ?? (fieldState.isDirty ? undefined : faults.join(' ')) ?? '';
  return (
    <TextField
      {...input}
      {...field}
      inputRef={field.ref}
      value={(field.value as string | null | undefined) ?? ''}
      fullWidth={width === undefined}
      sx={{ ...(width !== undefined && { width }) }}
      label={bare ? undefined : label}
      error={said !== ''}
      helperText={said || help}
      slotProps={{
        htmlInput: { ...(bare && { 'aria-label': label }), ...(input?.inputMode && { inputMode: input.inputMode }) },
        ...(unit && { input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } }),
        ...(input?.select && { inputLabel: { shrink: true }, select: { displayEmpty: true } }),
        ...input?.slotProps,
      }}
    />
  );
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** What an empty choice means; without it one has to be chosen. */
  readonly empty?: string;
}

export function RuleChoice({ choices, empty, input, ...props }: ChoiceProps) {
  return (
    <RuleField
      {...props}
      input={{
        ...input,
        select: true,
        children: [
          ...(empty === undefined
            ? []
            : [
                <MenuItem key="" value="">
                  {empty}
                </MenuItem>,
              ]),
          ...choices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          )),
        ],
      }}
    />
  );
}

const WHOLE = /^\d{1,9}$/;
const PERCENT = /^\d{1,3}([.,]\d{1,2})?$/;

/** What is wrong with a number or a percentage as it was typed. */
export function useNumberChecks() {
  const text = useText();
  const whole: Validate = (value) => (WHOLE.test(value.trim()) ? undefined : text('programmes.draft.whole'));
  const wholeOrNothing: Validate = (value) => (value.trim() === '' ? undefined : whole(value));
  const percentOrNothing: Validate = (value) =>
    value.trim() === '' || PERCENT.test(value.trim()) ? undefined : text('programmes.draft.percentInvalid');
  return { whole, wholeOrNothing, percentOrNothing };
}

/** `12.5` or `12,5` per cent as 1 250 basis points; null when nothing was typed. */
export function basisPoints(percent: string): number | null {
  const typed = percent.trim().replace(',', '.');
  if (typed === '') return null;
  const [whole = '', part = ''] = typed.split('.');
  return Number(whole + part.padEnd(2, '0'));
}

/** 1 250 basis points as `12.5`. */
export function percentText(points: number | null | undefined): string {
  if (points === null || points === undefined) return '';
  const digits = String(points).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
}
