import { Alert, Box, Typography } from '@mui/material';
import type { TermsFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

interface TermsTextProps {
  readonly terms: TermsFieldsFragment;
  readonly language: string;
  readonly text: string;
}

/** One version in one language, in English where it is not written in that. */
export function TermsText({ terms: { version, publishedAt, languages }, language, text: words }: TermsTextProps) {
  const text = useText();
  const { date } = useFormats();
  const written = languages.includes(language);
  return (
    <section>
      <Typography variant="subtitle1" component="h2">
        {text('terms.version', { version, date: date(publishedAt) })}
      </Typography>
      {!written && (
        <Alert severity="info" sx={{ my: 1 }}>
          {text('terms.inEnglish')}
        </Alert>
      )}
      <Box
        lang={written ? language : 'en'}
        sx={{ mt: 1, maxWidth: 760, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {words}
      </Box>
    </section>
  );
}
