import { Alert, Button } from '@mui/material';
import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/provider';
import { usePermitted, useViewer } from '../provider/access';

/** Says to a partner that terms wait to be accepted, and what is not possible until then. */
export function TermsBanner() {
  const [terms] = useViewer()?.termsToAccept ?? [];
  const text = useText();
  const mayAccept = usePermitted()('terms.accept');
  const { pathname } = useLocation();
  if (!terms) return null;
  const { version, programmeName, programmeId } = terms;
  const page = `/programmes/${programmeId}/show`;
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{
        mt: 1.5,
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        '& .MuiAlert-icon': { display: { xs: 'none', md: 'flex' } },
      }}
      action={
        pathname !== page && (
          <Button
            component={Link}
            to={`${page}?tab=terms`}
            color="inherit"
            size="small"
            variant="outlined"
            sx={{ whiteSpace: 'nowrap' }}
          >
            {text(mayAccept ? 'terms.readAndAccept' : 'terms.read')}
          </Button>
        )
      }
    >
      {text('terms.waiting', { version, programme: programmeName })}{' '}
      {text(mayAccept ? 'terms.blocked' : 'terms.blockedForOwner')}
    </Alert>
  );
}
