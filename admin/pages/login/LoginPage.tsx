import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Form, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { Link } from 'react-router';
import { SignInConfirmDocument, SignInDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';

/** Loaded for those whose role has just begun to need a second factor. */
const SetUp = lazy(() => import('../profile/SecondFactor').then((module) => ({ default: module.SecondFactor })));

type Step = 'password' | 'code' | 'recovery' | 'setUp';

/** E-mail and password, then the second factor when the account has one. */
export function LoginPage() {
  const [step, setStep] = useState<Step>('password');
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const text = useText();
  const enter = useLogin();

  const attempt = async (ask: () => Promise<Step | 'in'>) => {
    setPending(true);
    setRefused(undefined);
    try {
      const next = await ask();
      if (next === 'in') await enter({});
      else setStep(next);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };
  const password = ({ email, password: secret }: FormValues) =>
    attempt(async () => {
      const payload = await act(SignInDocument, { email: String(email), password: String(secret) });
      if (payload.secondFactorRequired) return 'code';
      return payload.secondFactorSetUpRequired ? 'setUp' : 'in';
    });
  const code = ({ code: value }: FormValues) =>
    attempt(async () => {
      await act(SignInConfirmDocument, { code: String(value).replace(/\s/g, '') });
      return 'in';
    });

  return (
    <>
      <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
        {text(step === 'password' ? 'auth.signIn.title' : 'auth.signIn.codeTitle')}
      </Typography>
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {refused}
        </Alert>
      )}
      {step === 'setUp' && (
        <Suspense>
          <SetUp since={null} explain={text('profile.factorRequired')} onSetUp={() => void attempt(async () => 'in')} />
        </Suspense>
      )}
      {step === 'password' && (
        <Form onSubmit={password} disableInvalidFormNotification>
          <Stack>
            <TextInput
              source="email"
              label="fields.email"
              type="email"
              autoComplete="username"
              validate={required()}
              autoFocus
            />
            <PasswordInput
              source="password"
              label="fields.password"
              autoComplete="current-password"
              validate={required()}
            />
            <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ mt: 1, mb: 2 }}>
              {text('auth.signIn.submit')}
            </Button>
            <MuiLink component={Link} to="/forgot-password" variant="body2" sx={{ alignSelf: 'center' }}>
              {text('auth.signIn.forgot')}
            </MuiLink>
          </Stack>
        </Form>
      )}
      {(step === 'code' || step === 'recovery') && (
        <SecondFactor step={step} onStep={setStep} onSubmit={code} isPending={isPending} />
      )}
    </>
  );
}

interface SecondFactorProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onSubmit: (values: FormValues) => Promise<void>;
  readonly isPending: boolean;
}

function SecondFactor({ step, onStep, onSubmit, isPending }: SecondFactorProps) {
  const text = useText();
  const app = step === 'code';
  return (
    <Form key={step} onSubmit={onSubmit} disableInvalidFormNotification>
      <Stack>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text(app ? 'auth.signIn.codeExplain' : 'auth.signIn.recoveryExplain')}
        </Typography>
        <TextInput
          source="code"
          label={app ? 'fields.code' : 'auth.signIn.recoveryCode'}
          autoComplete="one-time-code"
          inputMode={app ? 'numeric' : 'text'}
          validate={required()}
          autoFocus
        />
        <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ mt: 1, mb: 1 }}>
          {text('auth.signIn.codeSubmit')}
        </Button>
        <Button onClick={() => onStep(app ? 'recovery' : 'code')}>
          {text(app ? 'auth.signIn.useRecovery' : 'auth.signIn.useApp')}
        </Button>
        <Button onClick={() => onStep('password')}>{text('auth.signIn.startOver')}</Button>
      </Stack>
    </Form>
  );
}
