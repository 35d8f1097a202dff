import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { ReferringPartnerFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { LinkTo } from '../../shared/LinkTo';
import { pathOf, VIEWS, type Place, type View } from './place';

interface ReferralNavProps {
  readonly view: View;
  readonly place: Place;
  /** Once known: whose it is, and the programmes it is or was in. */
  readonly partner?: ReferringPartnerFragment | null | undefined;
  readonly programmeId?: string | undefined;
  readonly onProgramme?: (programmeId: string) => void;
}

/** The parts of the dashboard, whose it is where that is not the reader, and the programme where there are several. */
export function ReferralNav({ view, place, partner, programmeId, onProgramme }: ReferralNavProps) {
  const text = useText();
  const own = useViewer()?.partner;
  const programmes = (partner?.enrolments ?? []).flatMap(({ programme }) => programme ?? []);
  return (
    <Box sx={{ mt: 1, mb: 2 }}>
      {partner && !own && (
        <Typography variant="h6" component="p">
          <LinkTo resource="partners" id={partner.id}>
            {partner.name}
          </LinkTo>
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box
          component="nav"
          aria-label={text('referrals.title')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, flex: 1 }}
        >
          {VIEWS.map((each) => (
            <Button
              key={each}
              component={Link}
              to={pathOf(each, place)}
              variant={each === view ? 'contained' : 'text'}
              disableElevation
              size="small"
              {...(each === view && { 'aria-current': 'page' as const })}
            >
              {text(`referrals.views.${each}`)}
            </Button>
          ))}
        </Box>
        {programmes.length > 1 && programmeId && onProgramme && (
          <TextField
            select
            size="small"
            label={text('referrals.programme')}
            value={programmeId}
            onChange={(event) => onProgramme(event.target.value)}
            fullWidth={false}
            sx={{ width: 240, flex: 'none' }}
          >
            {programmes.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
    </Box>
  );
}
