import { Alert, Stack, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useSearchParams } from 'react-router';
import { PublicTermsDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** What partners of a programme agree to, for anybody. */
export function TermsPage() {
  const [params] = useSearchParams();
  const language = useLocale();
  const text = useText();
  const { date } = useFormats();
  const asked = useAsk(PublicTermsDocument, { programme: params.get('programme'), language }, { keep: true });
  if (!asked.data) return <Waiting on={asked} />;
  const { programmeTerms: terms } = asked.data;
  return (
    <Stack>
      <Typography variant="h5" component="h1" sx={{ mb: 0.5 }}>
        {terms ? text('terms.titleOf', { programme: terms.programmeName }) : text('terms.title')}
      </Typography>
      {terms ? (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {text('terms.version', { version: terms.version, date: date(terms.publishedAt) })}
          </Typography>
          {!terms.languages.includes(language) && (
            <Alert severity="info" sx={{ mb: 2 }}>
              {text('terms.inEnglish')}
            </Alert>
          )}
          <Typography
            lang={terms.languages.includes(language) ? language : 'en'}
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {terms.text}
          </Typography>
        </>
      ) : (
        <Alert severity="info">{text('terms.nothing')}</Alert>
      )}
    </Stack>
  );
}
