import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useText } from '../../i18n/provider';
import { useChoices, useCountries, useCurrencies, type Choice } from '../../shared/choices';
import { useShippedChoices } from '../../shared/shipped';
import { RuleChoice, RuleField, useNumberChecks } from './fields';

export const KINDS = ['SERVICE', 'ADDON', 'DOMAIN'] as const;
export const SALES = ['FIRST', 'RENEWAL'] as const;

export interface PromiseChoices {
  readonly categories: readonly Choice[];
  readonly tiers: readonly Choice[];
  readonly products: readonly Choice[];
}

interface PromiseInputsProps {
  /** Where the fields are within the form: `rates.3.`, or nothing. */
  readonly at?: string;
  readonly choices: PromiseChoices;
}

/** Which lines a promise covers: a condition that is left empty holds always. */
export function ConditionInputs({ at = '', choices: { categories, tiers, products } }: PromiseInputsProps) {
  const text = useText();
  const kinds = useChoices(KINDS, 'kinds');
  const sales = useChoices(SALES, 'programmes.sale');
  const countries = useCountries();
  const any = text('programmes.any');
  const shipped = useShippedChoices();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, my: 1 }}>
      <RuleChoice name={`${at}category`} label={text('fields.category')} choices={shipped(categories)} empty={any} />
      {tiers.length > 0 && (
        <RuleChoice name={`${at}tier`} label={text('tier.name')} choices={shipped(tiers)} empty={any} />
      )}
      <RuleChoice name={`${at}product`} label={text('fields.product')} choices={products} empty={any} />
      <RuleChoice name={`${at}kind`} label={text('fields.kind')} choices={kinds} empty={any} />
      <RuleChoice name={`${at}sale`} label={text('programmes.fields.sale')} choices={sales} empty={any} />
      <RuleChoice name={`${at}country`} label={text('programmes.fields.country')} choices={countries} empty={any} />
    </Box>
  );
}

/** A share of the line in per cent, or an amount for each line by currency: one of the two. */
export function RewardInputs({ at = '' }: { readonly at?: string }) {
  const text = useText();
  const currencies = useCurrencies();
  const { percentOrNothing } = useNumberChecks();
  const { fields, append, remove } = useFieldArray({ name: `${at}amounts` });
  const used = (useWatch({ name: `${at}amounts` }) as { currency: string }[] | undefined) ?? [];
  const free = currencies.find(({ id }) => !used.some(({ currency }) => currency === id));
  return (
    <Stack sx={{ gap: 2, mt: 2 }}>
      {fields.length === 0 && (
        <RuleField
          name={`${at}rate`}
          label={text('programmes.fields.rate')}
          unit="%"
          width={200}
          validate={percentOrNothing}
          input={{ inputMode: 'decimal' }}
        />
      )}
      <Box>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text(fields.length === 0 ? 'programmes.draft.amountsInstead' : 'programmes.draft.amountsHelp')}
        </Typography>
        {fields.map(({ id }, nth) => (
          <Stack key={id} direction="row" sx={{ gap: 1, mb: 1.5, alignItems: 'flex-start' }}>
            <RuleChoice
              name={`${at}amounts.${nth}.currency`}
              label={text('fields.currency')}
              choices={currencies}
              width={160}
            />
            <RuleField
              name={`${at}amounts.${nth}.amount`}
              label={text('programmes.fields.amount')}
              width={200}
              input={{ inputMode: 'decimal' }}
            />
            <IconButton aria-label={text('programmes.draft.removeAmount')} onClick={() => remove(nth)}>
              <Delete />
            </IconButton>
          </Stack>
        ))}
        <Button size="small" onClick={() => append({ currency: free?.id ?? 'EUR', amount: '' })}>
          {text('programmes.draft.addAmount')}
        </Button>
      </Box>
    </Stack>
  );
}
