import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { PasswordInput, required, TextInput, useNotify, useRefresh } from 'react-admin';
import {
  RecoveryCodesRenewDocument,
  SecondFactorBeginDocument,
  SecondFactorDisableDocument,
  SecondFactorEnableDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActButton } from '../../shared/ActButton';
import { ActForm } from '../../shared/ActForm';
import { useFormats } from '../../shared/format';
import { SecretDialog } from '../../shared/SecretDialog';

interface Begun {
  readonly secret: string;
  readonly uri: string;
}

interface Props {
  readonly since: string | null;
  /** Why it is asked for, where it is not a free choice. */
  readonly explain?: string;
  /** What follows once it is set up and the recovery codes are kept. */
  readonly onSetUp?: () => void;
}

/** Set up, switched off, and the recovery codes that stand in for it. */
export function SecondFactor({ since, explain, onSetUp }: Props) {
  const text = useText();
  const { date } = useFormats();
  const refresh = useRefresh();
  const notify = useNotify();
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();
  const begin = async () => {
    try {
      const { secret, uri } = await act(SecondFactorBeginDocument, {});
      if (secret && uri) setBegun({ secret, uri });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  const enable = async ({ code }: FormValues) => {
    const { recoveryCodes } = await act(SecondFactorEnableDocument, { code: String(code).replace(/\s/g, '') });
    setBegun(undefined);
    setCodes(recoveryCodes ?? undefined);
  };
  return (
    <>
      <Alert severity={since ? 'success' : 'info'} sx={{ mb: 2 }}>
        {since ? text('profile.factorOn', { date: date(since) }) : (explain ?? text('profile.factorOff'))}
      </Alert>
      {!since && !begun && (
        <Button variant="contained" onClick={() => void begin()}>
          {text('profile.begin')}
        </Button>
      )}
      {begun && (
        <ActForm submit="profile.enable" done="profile.enabled" onSubmit={enable}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {text('profile.beginExplain')}
          </Typography>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2, mb: 2, alignItems: 'center' }}>
            <QrCode text={begun.uri} />
            <Box>
              <Typography variant="body2" color="text.secondary">
                {text('profile.key')}
              </Typography>
              <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
                {begun.secret}
              </Box>
            </Box>
          </Stack>
          <TextInput
            source="code"
            label="fields.code"
            inputMode="numeric"
            autoComplete="one-time-code"
            validate={required()}
          />
        </ActForm>
      )}
      {since && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <ActButton
            text="profile.renew"
            needs="account.changeSecondFactor"
            document={RecoveryCodesRenewDocument}
            explain={text('profile.renewExplain')}
            variables={({ password }) => ({ password: String(password) })}
            done="profile.renewed"
            onDone={({ recoveryCodes }) => setCodes(recoveryCodes ?? undefined)}
          >
            <PasswordInput
              source="password"
              label="fields.currentPassword"
              autoComplete="current-password"
              validate={required()}
              fullWidth
            />
          </ActButton>
          <ActButton
            text="profile.disable"
            needs="account.changeSecondFactor"
            document={SecondFactorDisableDocument}
            explain={text('profile.disableExplain')}
            variables={({ password }) => ({ password: String(password) })}
            done="profile.disabled"
            danger
          >
            <PasswordInput
              source="password"
              label="fields.currentPassword"
              autoComplete="current-password"
              validate={required()}
              fullWidth
            />
          </ActButton>
        </Stack>
      )}
      {codes && (
        <SecretDialog
          title={text('profile.codesTitle')}
          explain={text('profile.codesExplain')}
          lines={codes}
          onClose={() => {
            setCodes(undefined);
            if (onSetUp) onSetUp();
            else refresh();
          }}
        />
      )}
    </>
  );
}

/** Drawn in the browser: the secret goes to no other service. */
function QrCode({ text: content }: { readonly text: string }) {
  const text = useText();
  const [source, setSource] = useState<string>();
  useEffect(() => {
    void import('qrcode').then(({ toDataURL }) => toDataURL(content, { margin: 1, width: 180 })).then(setSource);
  }, [content]);
  return (
    <Box sx={{ width: 180, height: 180, flexShrink: 0 }}>
      {source && <img src={source} alt={text('profile.factor')} width={180} height={180} />}
    </Box>
  );
}
