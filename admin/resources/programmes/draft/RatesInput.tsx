import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import {
  Alert,
  Box,
  Button,
  IconButton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { use, useEffect, useState } from 'react';
import { useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useText } from '../../../i18n/provider';
import { ActionsHeader } from '../../../shared/ActionsHeader';
import type { Choice } from '../../../shared/choices';
import { FaultsContext, RuleField, useNumberChecks } from '../fields';
import { EMPTY_PROMISE, type PromiseForm } from '../promise';
import type { PromiseChoices } from '../PromiseInputs';
import { Section } from '../Rules';
import { useRuleTexts, type Names } from '../texts';
import type { DraftForm, RateForm } from './form';
import { RateDialog } from './RateDialog';

interface RatesInputProps {
  readonly choices: Omit<PromiseChoices, 'tiers'>;
  readonly names: Names;
  /** Told whenever the form begins or ceases to differ from what is saved. */
  readonly onDirty: (dirty: boolean) => void;
}

/** The rules: which lines earn, and how much. */
export function RatesInput({ choices, names, onDirty }: RatesInputProps) {
  const text = useText();
  const faults = use(FaultsContext)('rates');
  const { control } = useFormContext<DraftForm>();
  const { isDirty } = useFormState<DraftForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'rates' });
  const tiers = (useWatch<DraftForm, 'tiers'>({ name: 'tiers' }) ?? []).map(({ key, name }): Choice => ({
    id: key,
    name: name || key,
  }));
  const [open, setOpen] = useState<number>();
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const add = () => {
    append({ ...EMPTY_PROMISE, key: '' });
    setOpen(fields.length);
  };
  const known = { ...names, tiers: new Map(tiers.map(({ id, name }) => [id, name])) };
  return (
    <Section title={text('programmes.rates')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('programmes.mostSpecific')}
      </Typography>
      {faults.length > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {faults.join(' ')}
        </Alert>
      )}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.rates')}>
        <Table size="small" sx={{ '& td, & th': { verticalAlign: 'middle' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{text('programmes.lines')}</TableCell>
              <TableCell>{text('programmes.reward')}</TableCell>
              <ActionsHeader />
            </TableRow>
          </TableHead>
          <TableBody>
            {fields.map(({ id }, nth) => (
              <RateRow key={id} nth={nth} names={known} onEdit={() => setOpen(nth)} onRemove={() => remove(nth)} />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Button size="small" onClick={add} sx={{ mt: 1 }}>
        {text('programmes.draft.addRule')}
      </Button>
      {open !== undefined && open < fields.length && (
        <RateDialog nth={open} choices={{ ...choices, tiers }} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}

interface RateRowProps {
  readonly nth: number;
  readonly names: Names;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function RateRow({ nth, names, onEdit, onRemove }: RateRowProps) {
  const text = useText();
  const at = `rates.${nth}`;
  const faultsAt = use(FaultsContext);
  const { dirtyFields } = useFormState<DraftForm>({ name: `rates.${nth}` });
  const { percentOrNothing } = useNumberChecks();
  const rate = useWatch({ name: at }) as RateForm | undefined;
  const { lines, reward } = useRuleTexts(names);
  if (!rate) return null;
  const touched = dirtyFields.rates?.[nth] !== undefined;
  const about = touched ? [] : FAULTY.flatMap((part) => faultsAt(part ? `${at}.${part}` : at));
  const amounts = touched ? [] : rate.amounts.flatMap(({ currency }) => faultsAt(`${at}.amounts.${currency}`));
  const faults = [...about, ...amounts];
  const covered = lines(conditions(rate));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {covered}
        {faults.length > 0 && (
          <Typography variant="body2" color="error">
            {faults.join(' ')}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        {rate.amounts.length > 0 ? (
          reward({ rate: null, amounts: rate.amounts.filter(({ amount }) => /^\d+([.,]\d+)?$/.test(amount)) })
        ) : (
          <RuleField
            bare
            name={`${at}.rate`}
            label={text('programmes.draft.rateFor', { lines: covered })}
            unit="%"
            width={120}
            validate={percentOrNothing}
            input={{ inputMode: 'decimal' }}
          />
        )}
      </TableCell>
      <TableCell align="right">
        <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
          <IconButton aria-label={text('programmes.draft.editRule', { lines: covered })} onClick={onEdit}>
            <Edit />
          </IconButton>
          <IconButton aria-label={text('programmes.draft.removeRule', { lines: covered })} onClick={onRemove}>
            <Delete />
          </IconButton>
        </Stack>
      </TableCell>
    </TableRow>
  );
}

/** What a fault of a rule may be about; its rate has a field of its own that says it. */
const FAULTY = ['', 'key', 'category', 'tier', 'product', 'kind', 'sale', 'country', 'amounts'];

const conditions = ({ category, tier, product, kind, sale, country }: PromiseForm) => ({
  ...{ category, tier, product, country },
  kind: (kind || null) as 'SERVICE' | null,
  sale: (sale || null) as 'FIRST' | null,
});
