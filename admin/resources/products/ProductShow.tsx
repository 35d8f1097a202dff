import { Box, Card, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { EditButton, SelectInput, required, useRecordContext, type RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  PriceSetDocument,
  PriceWithdrawDocument,
  ProductArchiveDocument,
  ProductUnarchiveDocument,
  type BillingCycle,
  type ProductQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActionsHeader } from '../../shared/ActionsHeader';
import { ActButton } from '../../shared/ActButton';
import { AmountInput, moneyInput } from '../../shared/AmountInput';
import { useChoices, useCurrencies } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListEmpty } from '../../shared/ListEmpty';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Amount } from '../../shared/Texts';
import { useShippedName } from '../../shared/shipped';
import { BILLING_CYCLES } from './kinds';

type ProductRecord = NonNullable<ProductQuery['product']> & RaRecord;

export function ProductShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<Acts />}>
      <Prices />
    </ShowPage>
  );
}

function Acts() {
  const product = useRecordContext<ProductRecord>();
  const text = useText();
  if (!product) return null;
  return (
    <>
      {product.active ? (
        <ActButton
          text="products.archive"
          needs="catalogue.manage"
          document={ProductArchiveDocument}
          variables={() => ({ id: product.id })}
          explain={text('products.archiveExplain')}
          done="products.archived"
        />
      ) : (
        <ActButton
          text="products.unarchive"
          needs="catalogue.manage"
          document={ProductUnarchiveDocument}
          variables={() => ({ id: product.id })}
          explain={text('products.unarchiveExplain')}
          done="products.unarchived"
        />
      )}
      <EditButton />
    </>
  );
}

function Summary() {
  const product = useRecordContext<ProductRecord>();
  const text = useText();
  const shipped = useShippedName();
  const { date } = useFormats();
  if (!product) return null;
  const domain: readonly (readonly [string, string])[] =
    product.kind === 'DOMAIN'
      ? [
          [text('products.fields.tld'), `.${product.tld ?? ''}`],
          [text('products.fields.graceDays'), String(product.graceDays ?? '–')],
          [text('products.fields.redemptionDays'), String(product.redemptionDays ?? '–')],
        ]
      : [];
  return (
    <>
      <Facts
        title={product.name}
        rows={[
          [text('fields.kind'), text(`kinds.${product.kind}`)],
          [text('fields.category'), shipped(product.category?.name)],
          [text('fields.status'), text(product.active ? 'products.onSale' : 'products.offSale')],
          [text('products.fields.taxCategory'), product.taxCategory],
          ...domain,
          [text('fields.createdAt'), date(product.createdAt)],
        ]}
      />
      {product.description && (
        <Card sx={{ p: 2 }}>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {product.description}
          </Typography>
        </Card>
      )}
    </>
  );
}

function Prices() {
  const product = useRecordContext<ProductRecord>();
  const text = useText();
  if (!product) return null;
  const prices = [...product.prices].sort(
    (a, b) =>
      a.amount.currency.localeCompare(b.amount.currency) ||
      BILLING_CYCLES.indexOf(a.cycle) - BILLING_CYCLES.indexOf(b.cycle),
  );
  return (
    <Box sx={{ p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h6" component="h2">
          {text('products.prices')}
        </Typography>
        <SetPrice product={product} />
      </Stack>
      {prices.length === 0 ? (
        <ListEmpty text="products.noPrices" />
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('products.prices')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('fields.currency')}</TableCell>
                <TableCell>{text('fields.cycle')}</TableCell>
                <TableCell align="right">{text('products.fields.amount')}</TableCell>
                <TableCell align="right">{text('products.fields.setupFee')}</TableCell>
                {product.kind === 'DOMAIN' && <TableCell align="right">{text('products.fields.restoreFee')}</TableCell>}
                <ActionsHeader />
              </TableRow>
            </TableHead>
            <TableBody>
              {prices.map((price) => (
                <TableRow key={price.id}>
                  <TableCell>{price.amount.currency}</TableCell>
                  <TableCell>{text(`cycles.${price.cycle}`)}</TableCell>
                  <TableCell align="right">
                    <Amount value={price.amount} />
                  </TableCell>
                  <TableCell align="right">
                    <Amount value={price.setupFee} />
                  </TableCell>
                  {product.kind === 'DOMAIN' && (
                    <TableCell align="right">
                      <Amount value={price.restoreFee} />
                    </TableCell>
                  )}
                  <TableCell align="right">
                    <ActButton
                      text="products.withdraw"
                      needs="catalogue.manage"
                      variant="text"
                      document={PriceWithdrawDocument}
                      variables={() => ({ id: price.id })}
                      explain={text('products.withdrawExplain')}
                      done="products.withdrawn"
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

function SetPrice({ product }: { readonly product: ProductRecord }) {
  const text = useText();
  const currencies = useCurrencies();
  const cycles = useChoices(BILLING_CYCLES, 'cycles');
  return (
    <ActButton
      text="products.setPrice"
      needs="catalogue.manage"
      document={PriceSetDocument}
      explain={text('products.setPriceExplain')}
      done="products.priceSet"
      defaults={{ cycle: product.kind === 'DOMAIN' ? 'YEARLY' : 'MONTHLY', currency: 'EUR' }}
      variables={({ cycle, currency, amount, setupFee, restoreFee }) => ({
        input: {
          productId: product.id,
          cycle: cycle as BillingCycle,
          amount: { amount: String(amount), currency: String(currency) },
          setupFee: moneyInput(setupFee, String(currency)),
          restoreFee: moneyInput(restoreFee, String(currency)),
        },
      })}
    >
      <SelectInput source="currency" label="fields.currency" choices={currencies} validate={required()} />
      <SelectInput source="cycle" label="fields.cycle" choices={cycles} validate={required()} />
      <Amounts domain={product.kind === 'DOMAIN'} />
    </ActButton>
  );
}

function Amounts({ domain }: { readonly domain: boolean }) {
  const currency = String(useWatch({ name: 'currency' }) ?? '');
  return (
    <>
      <AmountInput source="amount" label="products.fields.amount" currency={currency} validate={required()} />
      <AmountInput source="setupFee" label="products.fields.setupFee" currency={currency} />
      {domain && <AmountInput source="restoreFee" label="products.fields.restoreFee" currency={currency} />}
    </>
  );
}
