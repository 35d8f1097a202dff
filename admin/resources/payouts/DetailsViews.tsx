import { Alert, Box, Card, Typography } from '@mui/material';
import { SelectInput, TextInput } from 'react-admin';
import {
  PayoutTermsSetDocument,
  type DetailsOfPayoutFragment,
  type OwnInvoice,
  type TaxForm,
  type TermsOfPayoutFragment,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { FactList } from '../../shared/ShowPage';
import { ChangeDetails } from './ChangeDetails';

const TAX_FORMS = ['NOT_REQUIRED', 'REQUIRED', 'RECEIVED', 'EXPIRED'];
const OWN_INVOICES = ['BY_SETTINGS', 'REQUIRED', 'NOT_REQUIRED'];

/** The account, but for its last characters covered; its owner may change it. */
export function Account({ details }: { readonly details: DetailsOfPayoutFragment | null }) {
  const text = useText();
  const { country, time } = useFormats();
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('payoutDetails.account')}
      </Typography>
      {details ? (
        <>
          <FactList
            rows={[
              [text('payoutDetails.fields.method'), text(`payouts.method.${details.method}`)],
              [text('payoutDetails.fields.holder'), details.holder],
              [text('payoutDetails.fields.account'), details.accountMasked],
              [text('payoutDetails.fields.bic'), details.bic || null],
              [text('payoutDetails.fields.country'), country(details.country)],
              [text('payoutDetails.fields.currency'), details.currency],
              [text('payoutDetails.fields.changedAt'), time(details.changedAt)],
              [text('payoutDetails.fields.changedBy'), details.changedBy?.name],
            ]}
          />
          <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
            {text('payoutDetails.masked')}
          </Typography>
        </>
      ) : (
        <Alert severity="warning">{text('payoutDetails.missing')}</Alert>
      )}
      <Box sx={{ mt: 2, '&:empty': { display: 'none' } }}>
        <ChangeDetails details={details} />
      </Box>
    </Card>
  );
}

interface TermsProps {
  readonly partnerId: string;
  readonly terms: TermsOfPayoutFragment | null;
}

/** How it stands with the tax form and the partner's own invoices; staff say so. */
export function Terms({ partnerId, terms }: TermsProps) {
  const text = useText();
  const staff = useViewer()?.kind === 'STAFF';
  const { time } = useFormats();
  const taxForms = useChoices(TAX_FORMS, 'payoutDetails.taxForm');
  const ownInvoices = useChoices(OWN_INVOICES, 'payoutDetails.ownInvoice');
  if (!terms) return null;
  const { taxForm, taxFormReference, ownInvoice, invoiceRequired, changedAt } = terms;
  const required = text(invoiceRequired ? 'payoutDetails.terms.invoiceRequired' : 'payoutDetails.terms.invoiceNotRequired'); // prettier-ignore
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('payoutDetails.terms.title')}
      </Typography>
      <FactList
        rows={[
          [text('payoutDetails.fields.taxForm'), text(`payoutDetails.taxForm.${taxForm}`)],
          [text('payoutDetails.fields.taxFormReference'), taxFormReference || null],
          ...(staff
            ? [[text('payoutDetails.fields.ownInvoice'), text(`payoutDetails.ownInvoice.${ownInvoice}`)] as const]
            : []),
          [text('payoutDetails.fields.changedAt'), time(changedAt)],
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {required}
      </Typography>
      <Box sx={{ mt: 2, '&:empty': { display: 'none' } }}>
        <ActButton
          text="payoutDetails.terms.button"
          title={text('payoutDetails.terms.title')}
          needs="payoutDetails.setTerms"
          document={PayoutTermsSetDocument}
          defaults={{ taxForm, taxFormReference, ownInvoice }}
          variables={(form) => ({
            partnerId,
            input: {
              taxForm: form.taxForm as TaxForm,
              ownInvoice: form.ownInvoice as OwnInvoice,
              taxFormReference: String(form.taxFormReference ?? ''),
            },
          })}
          explain={text('payoutDetails.terms.explain')}
          done="payoutDetails.terms.done"
        >
          <SelectInput source="taxForm" label="payoutDetails.fields.taxForm" choices={taxForms} fullWidth />
          <TextInput source="taxFormReference" label="payoutDetails.fields.taxFormReference" fullWidth />
          <SelectInput source="ownInvoice" label="payoutDetails.fields.ownInvoice" choices={ownInvoices} fullWidth />
        </ActButton>
      </Box>
    </Card>
  );
}
