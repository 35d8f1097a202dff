import { Checkbox, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { AlertPreferenceSetDocument, type AlertChannel, type ProfileQuery } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { act } from '../../provider/useAct';

type Preference = ProfileQuery['alertPreferences'][number];

const inPortal = (channel: AlertChannel) => channel === 'BOTH' || channel === 'PORTAL';
const byMail = (channel: AlertChannel) => channel === 'BOTH' || channel === 'MAIL';
const channelOf = (portal: boolean, mail: boolean): AlertChannel =>
  portal ? (mail ? 'BOTH' : 'PORTAL') : mail ? 'MAIL' : 'NEITHER';

/** For each kind of event: in the portal, by mail, both or neither. Kept at once. */
export function AlertChoices({ preferences }: { readonly preferences: readonly Preference[] }) {
  const text = useText();
  const notify = useNotify();
  const [chosen, setChosen] = useState<Readonly<Record<string, AlertChannel>>>({});
  const choose = async (event: string, before: AlertChannel, channel: AlertChannel) => {
    setChosen((all) => ({ ...all, [event]: channel }));
    try {
      await act(AlertPreferenceSetDocument, { event, channel });
    } catch (error) {
      setChosen((all) => ({ ...all, [event]: before }));
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return (
    <>
      <Table size="small" sx={{ '& td, & th': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{text('alerts.about')}</TableCell>
            <TableCell align="center">{text('alerts.inPortal')}</TableCell>
            <TableCell align="center">{text('alerts.byMail')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preferences.map(({ event, channel: known }) => {
            const channel = chosen[event] ?? known;
            const [portal, mail] = [inPortal(channel), byMail(channel)];
            const name = text(`alerts.events.${event}` as TextKey);
            const box = (checked: boolean, column: TextKey, next: AlertChannel) => (
              <TableCell align="center">
                <Checkbox
                  size="small"
                  sx={{ p: 0.5 }}
                  checked={checked}
                  slotProps={{ input: { 'aria-label': `${name}: ${text(column)}` } }}
                  onChange={() => void choose(event, channel, next)}
                />
              </TableCell>
            );
            return (
              <TableRow key={event}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {box(portal, 'alerts.inPortal', channelOf(!portal, mail))}
                {box(mail, 'alerts.byMail', channelOf(portal, !mail))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
        {text('alerts.always')}
      </Typography>
    </>
  );
}
