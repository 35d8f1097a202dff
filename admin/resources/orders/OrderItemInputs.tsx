import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Card, IconButton, Stack, Typography } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  type RaRecord,
} from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { AmountInput } from '../../shared/AmountInput';
import { useFormats } from '../../shared/format';
import { BILLING_CYCLES } from '../products/kinds';
import type { Choices } from './OrderPlace';
import { EMPTY_ITEM, parentInOrder } from './place';

interface ItemsProps {
  readonly choices: Choices;
  readonly currency: string;
}

interface FormItem {
  readonly productId: string | null;
  readonly domainName?: string;
  readonly overrides?: boolean;
}

/** What is ordered, an item each. */
export function OrderItemInputs({ choices, currency }: ItemsProps) {
  const text = useText();
  const { fields, append, remove } = useFieldArray({ name: 'items' });
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('orders.place.items')}
      </Typography>
      <Stack sx={{ gap: 2 }}>
        {fields.map(({ id }, index) => (
          <Box
            key={id}
            component="fieldset"
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0, minWidth: 0 }}
          >
            <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1.5 }}>
              <Typography variant="subtitle2" component="h3">
                {text('orders.place.item', { number: index + 1 })}
              </Typography>
              {fields.length > 1 && (
                <IconButton size="small" aria-label={text('orders.place.removeItem')} onClick={() => remove(index)}>
                  <Delete fontSize="small" />
                </IconButton>
              )}
            </Stack>
            <ItemInputs index={index} choices={choices} currency={currency} />
          </Box>
        ))}
        <Button startIcon={<Add />} onClick={() => append(EMPTY_ITEM)} sx={{ alignSelf: 'flex-start' }}>
          {text('orders.place.addItem')}
        </Button>
      </Stack>
    </Card>
  );
}

const GRID = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 110px' } };

function ItemInputs({ index, choices, currency }: ItemsProps & { readonly index: number }) {
  const text = useText();
  const { money } = useFormats();
  const { setValue } = useFormContext();
  const at = (name: string) => `items.${index}.${name}`;
  const productId: unknown = useWatch({ name: at('productId') });
  const product = choices.products.nodes.find(({ id }) => id === productId);
  const pricesIn = (of: typeof product) =>
    (of?.prices ?? [])
      .filter(({ amount }) => amount.currency === currency)
      .sort((a, b) => BILLING_CYCLES.indexOf(a.cycle) - BILLING_CYCLES.indexOf(b.cycle));
  const prices = pricesIn(product);
  const cycles = prices.map(({ cycle, amount }) => ({
    id: cycle,
    name: `${text(`cycles.${cycle}`)} · ${money(amount)}`,
  }));
  const chosen = (id: string | null) => {
    const next = choices.products.nodes.find((candidate) => candidate.id === id);
    setValue(at('cycle'), pricesIn(next)[0]?.cycle ?? null);
  };
  return (
    <>
      <Box sx={GRID}>
        <AutocompleteInput
          source={at('productId')}
          label="fields.product"
          choices={choices.products.nodes.map(({ id, name, category }) => ({ id, name, group: category?.name ?? '' }))}
          groupBy={({ group }: RaRecord) => String(group ?? '')}
          onChange={chosen}
          validate={required()}
        />
        <SelectInput
          source={at('cycle')}
          label="fields.cycle"
          choices={cycles}
          validate={required()}
          helperText={product && cycles.length === 0 ? text('orders.place.noPrice', { currency }) : false}
        />
        {product?.kind !== 'DOMAIN' && (
          <NumberInput source={at('quantity')} label="fields.quantity" min={1} step={1} validate={required()} />
        )}
      </Box>
      {product && <Details index={index} kind={product.kind} tld={product.tld} choices={choices} />}
      {product && <Override index={index} currency={currency} />}
    </>
  );
}

interface DetailsProps {
  readonly index: number;
  readonly kind: 'SERVICE' | 'ADDON' | 'DOMAIN';
  readonly tld: string | null | undefined;
  readonly choices: Choices;
}

function Details({ index, kind, tld, choices }: DetailsProps) {
  const text = useText();
  const items = (useWatch({ name: 'items' }) ?? []) as FormItem[];
  if (kind === 'ADDON') {
    const running = (choices.subscriptions?.nodes ?? []).map(({ id, name, domainName }) => ({
      id,
      name: [name, domainName].filter(Boolean).join(' · '),
    }));
    const ordered = items.flatMap(({ productId }, position) => {
      const product = choices.products.nodes.find(({ id }) => id === productId);
      const name = `${text('orders.place.item', { number: position + 1 })} · ${product?.name ?? ''}`;
      return product?.kind === 'SERVICE' ? [{ id: parentInOrder(position), name }] : [];
    });
    return (
      <SelectInput
        source={`items.${index}.parent`}
        label="orders.place.parent"
        helperText="orders.place.parentHelp"
        choices={[...ordered, ...running]}
      />
    );
  }
  const isDomain = kind === 'DOMAIN';
  return (
    <>
      <TextInput
        source={`items.${index}.domainName`}
        label="orders.fields.domainName"
        placeholder={isDomain ? `example.${tld ?? 'com'}` : 'www.example.com'}
        validate={isDomain ? required() : undefined}
        helperText={false}
      />
      {isDomain && <BooleanInput source={`items.${index}.transfer`} label="orders.place.transfer" helperText={false} />}
    </>
  );
}

/** For those whom the server lets name another price than the list's. */
function Override({ index, currency }: { readonly index: number; readonly currency: string }) {
  const permitted = usePermitted();
  const { setValue } = useFormContext();
  const overrides: unknown = useWatch({ name: `items.${index}.overrides` });
  if (!permitted('orders.override')) return null;
  return (
    <>
      <BooleanInput
        source={`items.${index}.overrides`}
        label="orders.place.override"
        helperText={false}
        onChange={() => setValue(`items.${index}.priceOverride.currency`, currency)}
      />
      {overrides === true && (
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' }, mt: 1 }}>
          <AmountInput
            source={`items.${index}.priceOverride.amount`}
            label="orders.place.overrideAmount"
            currency={currency}
            validate={required()}
          />
          <TextInput
            source={`items.${index}.priceOverride.reason`}
            label="orders.fields.overrideReason"
            validate={required()}
          />
        </Box>
      )}
    </>
  );
}
