import { Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';
import { pathOf, type Place } from './place';

/** What there are reports of: what came of everybody, and each reward. */
export function ReportingNav({ of, place }: { readonly of: 'overview' | 'rewards'; readonly place: Place }) {
  const text = useText();
  const filter = Object.keys(place).length > 0 ? `?filter=${encodeURIComponent(JSON.stringify(place))}` : '';
  const views = [
    { name: 'overview', to: pathOf('reporting', place) },
    { name: 'rewards', to: `/commissions${filter}` },
  ] as const;
  return (
    <Stack component="nav" aria-label={text('referrals.views.reporting')} direction="row" sx={{ gap: 0.5, mb: 2 }}>
      {views.map(({ name, to }) => (
        <Button
          key={name}
          component={Link}
          to={to}
          size="small"
          variant={name === of ? 'outlined' : 'text'}
          {...(name === of && { 'aria-current': 'page' as const })}
        >
          {text(`referrals.reports.${name}`)}
        </Button>
      ))}
    </Stack>
  );
}
