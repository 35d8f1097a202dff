import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutline';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemIcon,
  ListItemText,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { Form, required, TextInput, useLocaleState } from 'react-admin';
import { WhyNotMeDocument, type WhyNotMeQueryVariables } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import { PartnerInput } from '../../shared/PartnerInput';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

const EMAIL = [required()];

/** Why an address is not a partner's client, condition by condition: one address after the other. */
export function WhyNot({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const id = useId();
  const [language] = useLocaleState();
  const operator = useViewer()?.kind === 'STAFF';
  const [asked, setAsked] = useState<WhyNotMeQueryVariables>();
  const ask = ({ email, partnerId }: FormValues) =>
    setAsked({ email: String(email), language, ...(operator && { partnerId: String(partnerId) }) });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{text('claims.why.button')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{text('claims.why.explain')}</Typography>
        <Form id={id} onSubmit={ask}>
          {operator && <PartnerInput />}
          <TextInput source="email" label="fields.email" type="email" validate={EMAIL} helperText={false} fullWidth />
        </Form>
        {asked && <Conditions asked={asked} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('forms.cancel')}</Button>
        <Button type="submit" form={id} variant="contained">
          {text('claims.why.ask')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Conditions({ asked }: { readonly asked: WhyNotMeQueryVariables }) {
  const text = useText();
  const answer = useAsk(WhyNotMeDocument, asked);
  if (!answer.data) return <Waiting on={answer} />;
  return (
    <Box role="status" sx={{ mt: 1 }}>
      <Typography variant="subtitle1" component="h3" sx={{ overflowWrap: 'anywhere' }}>
        {asked.email}
      </Typography>
      <List dense disablePadding>
        {answer.data.whyNotMe?.map(({ name, met, explanation }) => (
          <ListItem key={name} disableGutters sx={{ alignItems: 'flex-start' }}>
            <ListItemIcon sx={{ minWidth: 36, mt: 0.75 }}>
              <Sign met={met ?? null} />
            </ListItemIcon>
            <ListItemText primary={text(`claims.condition.${name}`)} secondary={explanation} />
          </ListItem>
        ))}
      </List>
    </Box>
  );
}

/** By shape and word, not by colour alone. */
function Sign({ met }: { readonly met: boolean | null }) {
  const text = useText();
  if (met === null) return <RemoveCircleIcon color="disabled" titleAccess={text('claims.why.unasked')} />;
  return met ? (
    <CheckCircleIcon color="success" titleAccess={text('claims.why.met')} />
  ) : (
    <CancelIcon color="error" titleAccess={text('claims.why.unmet')} />
  );
}
