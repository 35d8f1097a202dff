import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  MailResubscribeDocument,
  MailSubscriptionDocument,
  MailUnsubscribeDocument,
  type SubscribedFragment,
} from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { act } from '../../provider/useAct';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** Where the link at the foot of a mail leads. Nothing happens before somebody presses the button. */
export function UnsubscribePage() {
  const text = useText();
  const [found] = useSearchParams();
  const token = found.get('token') ?? '';
  const asked = useAsk(MailSubscriptionDocument, { token });
  const [decided, setDecided] = useState<SubscribedFragment>();
  const [refused, setRefused] = useState<string>();
  if (!asked.data) return <Waiting on={asked} />;
  const subscription = decided ?? asked.data.mailSubscription;
  if (!subscription)
    return (
      <Stack sx={{ gap: 2 }}>
        <Typography variant="h5" component="h1">
          {text('mails.name', { smart_count: 2 })}
        </Typography>
        <Alert severity="error" role="alert">
          {text('errors.UNSUBSCRIBE_LINK')}
        </Alert>
      </Stack>
    );
  const { topic, address, operator, isWanted } = subscription;
  const decide = async () => {
    setRefused(undefined);
    try {
      const { subscription: after } = isWanted
        ? await act(MailUnsubscribeDocument, { token })
        : await act(MailResubscribeDocument, { token });
      if (after) setDecided(after);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h5" component="h1">
        {text(`mails.refuse.${topic}.title` as TextKey)}
      </Typography>
      {refused && (
        <Alert severity="error" role="alert">
          {refused}
        </Alert>
      )}
      {isWanted ? (
        <Typography>{text(`mails.refuse.${topic}.explain` as TextKey, { address, operator })}</Typography>
      ) : (
        <Alert severity="success" role="status">
          {text(`mails.refuse.${topic}.done` as TextKey, { address, operator })}
        </Alert>
      )}
      <Button variant={isWanted ? 'contained' : 'outlined'} size="large" onClick={() => void decide()}>
        {text(isWanted ? 'mails.refuse.stop' : 'mails.refuse.again')}
      </Button>
    </Stack>
  );
}
