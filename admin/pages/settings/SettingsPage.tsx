import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  AutocompleteInput,
  BooleanInput,
  CheckboxGroupInput,
  NumberInput,
  required,
  TextInput,
  useRefresh,
} from 'react-admin';
import { SettingsDocument, SettingsUpdateDocument, type SettingsInput } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { useChoices, useCountries, useCurrencies } from '../../shared/choices';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { LogoInput } from './LogoInput';

/** The portal's roles, as the server names them; here only to choose among. */
const ROLES = ['ADMIN', 'SUPPORT', 'FINANCE', 'PARTNER_OWNER', 'PARTNER_EMPLOYEE', 'CLIENT_OWNER', 'CLIENT_MEMBER'];
const ZONES = Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: id.replaceAll('_', ' ') }));

export function SettingsPage() {
  return (
    <Guarded needs="settings.read" title="shell.menu.settings">
      <SettingsForm />
    </Guarded>
  );
}

function SettingsForm() {
  const asked = useAsk(SettingsDocument, {});
  const { data } = asked;
  const refresh = useRefresh();
  const permitted = usePermitted();
  const countries = useCountries();
  const currencies = useCurrencies();
  const roles = useChoices(ROLES, 'roles');
  if (!data) return <Waiting on={asked} />;
  const save = async (values: FormValues) => {
    await act(SettingsUpdateDocument, { input: inputOf(values) });
    refresh();
  };
  return (
    <ActForm
      record={{ ...data.settings }}
      done="settings.saved"
      disabled={!permitted('settings.update')}
      onSubmit={save}
    >
      <Group title="settings.operator">
        <TextInput source="operator.name" label="fields.name" validate={required()} />
        <TextInput source="operator.email" label="fields.email" type="email" />
        <TextInput source="operator.address" label="settings.address" multiline minRows={3} />
        <AutocompleteInput source="operator.country" label="fields.country" choices={countries} validate={required()} />
        <TextInput source="operator.vatNumber" label="settings.vatNumber" />
        <AutocompleteInput
          source="operator.currency"
          label="fields.currency"
          choices={currencies}
          validate={required()}
        />
        <AutocompleteInput
          source="timeZone"
          label="settings.timeZone"
          helperText="settings.timeZoneHelp"
          choices={ZONES}
          validate={required()}
        />
      </Group>
      <Group title="settings.billing">
        <Days source="renewalLeadDays" label="settings.renewalLeadDays" />
        <Days source="paymentTermDays" label="settings.paymentTermDays" />
        <Days source="suspendAfterDays" label="settings.suspendAfterDays" />
        <Days source="terminateAfterDays" label="settings.terminateAfterDays" />
        <TextInput
          source="reminderDays"
          label="settings.reminderDays"
          helperText="settings.reminderHelp"
          format={listed}
          parse={unlisted}
        />
        <BooleanInput source="applyCreditAutomatically" label="settings.applyCredit" helperText={false} />
      </Group>
      <Group title="settings.domains">
        <Days source="domainGraceDays" label="settings.domainGraceDays" />
        <Days source="domainRedemptionDays" label="settings.domainRedemptionDays" />
      </Group>
      <Group title="settings.programme">
        <NumberInput
          source="invitationDays"
          label="settings.invitationDays"
          helperText="settings.invitationHelp"
          min={1}
          step={1}
          validate={required()}
        />
        <NumberInput
          source="cookieDays"
          label="settings.cookieDays"
          helperText="settings.cookieHelp"
          min={1}
          step={1}
          validate={required()}
        />
        <TextInput
          source="redirectHosts"
          label="settings.redirectHosts"
          helperText="settings.redirectHelp"
          format={listed}
          parse={unlistedHosts}
        />
        <NumberInput
          source="claimDays"
          label="settings.claimDays"
          helperText={false}
          min={1}
          step={1}
          validate={required()}
        />
        <BooleanInput source="suspendedServicesCount" label="settings.suspendedServicesCount" />
      </Group>
      <Group title="settings.payouts">
        <TextInput source="operator.iban" label="settings.iban" helperText="settings.ibanHelp" />
        <TextInput source="operator.bic" label="settings.bic" helperText={false} />
        <TextInput source="operator.accountHolder" label="settings.accountHolder" helperText="settings.holderHelp" />
        <NumberInput
          source="payoutRunDay"
          label="settings.payoutRunDay"
          helperText="settings.payoutRunHelp"
          min={1}
          max={28}
          step={1}
          validate={required()}
        />
        <Days source="payoutLeadDays" label="settings.payoutLeadDays" />
        <BooleanInput source="payoutInvoiceRequired" label="settings.payoutInvoiceRequired" helperText={false} />
        <BooleanInput source="ratesAutomatic" label="settings.ratesAutomatic" helperText="settings.ratesHelp" />
      </Group>
      <Group title="settings.brand">
        <TextInput source="brandColour" label="settings.brandColour" helperText="settings.colourHelp" type="color" />
        <LogoInput source="brandLogoFileId" />
      </Group>
      <Group title="settings.security">
        <CheckboxGroupInput source="secondFactorRoles" label="settings.secondFactorRoles" choices={roles} />
      </Group>
    </ActForm>
  );
}

function Group({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const text = useText();
  return (
    <Card component="section" sx={{ p: 2.5, mb: 2, maxWidth: 860 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        {text(title)}
      </Typography>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
    </Card>
  );
}

const Days = ({ source, label }: { readonly source: string; readonly label: TextKey }) => (
  <NumberInput source={source} label={label} min={0} step={1} validate={required()} />
);

const listed = (days: unknown) => (Array.isArray(days) ? days.join(', ') : String(days ?? ''));

const unlistedHosts = (text: string) => (text.trim() === '' ? [] : text.split(',').map((host) => host.trim()));

/** Keeps what is typed until it is a list of whole numbers. */
const unlisted = (text: string) => {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => /^[-−]?\d+$/.test(part)) ? parts.map((part) => Number(part.replace('−', '-'))) : text;
};

function inputOf({ reminderDays, ...values }: FormValues): SettingsInput {
  const days =
    typeof reminderDays === 'string' ? reminderDays.split(',').map(Number).filter(Number.isInteger) : reminderDays;
  return { ...values, reminderDays: days } as SettingsInput;
}
