import { Alert, Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { minLength, PasswordInput, required, SelectInput, TextInput, Title, useRefresh } from 'react-admin';
import { AccountUpdateDocument, PasswordChangeDocument, ProfileDocument } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { useLanguages } from '../../shared/choices';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { AlertChoices } from './AlertChoices';
import { SecondFactor } from './SecondFactor';
import { Sessions } from './Sessions';

const SHORTEST = 12;

/** Everything about the person who is signed in. From a client's account nobody reaches their own. */
export function Profile() {
  const text = useText();
  const viewer = useViewer();
  return (
    <>
      <Title title={text('profile.title')} />
      {viewer && (viewer.impersonation ? <Alert severity="info">{text('profile.away')}</Alert> : <Own />)}
    </>
  );
}

function Own() {
  const refresh = useRefresh();
  const languages = useLanguages();
  const asked = useAsk(ProfileDocument, {});
  const { data } = asked;
  if (!data?.viewer) return <Waiting on={asked} />;
  const { user } = data.viewer;
  const saveAccount = async ({ name, language }: FormValues) => {
    await act(AccountUpdateDocument, { input: { name: String(name), language: String(language) } });
    refresh();
  };
  const changePassword = async ({ current, password }: FormValues) => {
    await act(PasswordChangeDocument, { current: String(current), password: String(password) });
    refresh();
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        alignItems: 'start',
        maxWidth: 1200,
      }}
    >
      <Section title="profile.account">
        <ActForm record={{ ...user }} done="profile.accountSaved" onSubmit={saveAccount}>
          <TextInput source="name" label="fields.name" validate={required()} fullWidth />
          <TextInput source="email" label="fields.email" disabled fullWidth />
          <SelectInput source="language" label="fields.language" choices={languages} validate={required()} fullWidth />
        </ActForm>
      </Section>
      <Section title="profile.password" explain="profile.passwordExplain">
        <ActForm submit="profile.change" done="profile.passwordSaved" onSubmit={changePassword}>
          <PasswordInput
            source="current"
            label="fields.currentPassword"
            autoComplete="current-password"
            validate={required()}
            fullWidth
          />
          <PasswordInput
            source="password"
            label="fields.newPassword"
            autoComplete="new-password"
            validate={[required(), minLength(SHORTEST)]}
            fullWidth
          />
        </ActForm>
      </Section>
      <Section title="profile.factor">
        <SecondFactor since={user.secondFactorSince ?? null} />
      </Section>
      <Section title="profile.sessions">
        <Sessions sessions={data.sessions} />
      </Section>
      <Section title="alerts.choices" explain="alerts.choicesExplain">
        <AlertChoices preferences={data.alertPreferences} />
      </Section>
    </Box>
  );
}

function Section({
  title,
  explain,
  children,
}: {
  readonly title: TextKey;
  readonly explain?: TextKey;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <Card component="section" sx={{ p: 2.5, minWidth: 0 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text(title)}
      </Typography>
      {explain && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {text(explain)}
        </Typography>
      )}
      {children}
    </Card>
  );
}
