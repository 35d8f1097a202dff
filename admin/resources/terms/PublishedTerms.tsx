import { Link as MuiLink, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { maxLength, required, TextInput, useLocale } from 'react-admin';
import { Link } from 'react-router';
import { StaffTermsDocument, TermsPublishDocument } from '../../gql/graphql';
import { LOCALES, useText, type Locale } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { TermsText } from './TermsText';

const LONGEST = 50_000;
const ENGLISH = [required(), maxLength(LONGEST)];

/** What partners agree to now, in each language, and the next version. */
export function PublishedTerms({ id, programme }: { readonly id: string; readonly programme: string }) {
  const text = useText();
  const { language } = useFormats();
  const mine = useLocale() as Locale;
  const [shown, setShown] = useState<Locale>(mine);
  const asked = useAsk(StaffTermsDocument, { programme });
  if (!asked.data) return <Waiting on={asked} />;
  const { programmeTerms: terms } = asked.data;
  const written = (locale: Locale) => (terms?.languages.includes(locale) ? terms[locale] : '');
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
        {terms ? (
          <ToggleButtonGroup
            size="small"
            exclusive
            value={shown}
            aria-label={text('terms.languages')}
            onChange={(_, next: Locale | null) => next && setShown(next)}
          >
            {LOCALES.map(({ locale }) => (
              <ToggleButton key={locale} value={locale} sx={{ textTransform: 'none' }}>
                {language(locale)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : (
          <Typography color="text.secondary">{text('terms.nothing')}</Typography>
        )}
        <ActButton
          text="terms.publish"
          title={text('terms.publishTitle', { version: (terms?.version ?? 0) + 1 })}
          needs="terms.publish"
          document={TermsPublishDocument}
          defaults={Object.fromEntries(LOCALES.map(({ locale }) => [locale, written(locale)]))}
          variables={(form) => ({ programmeId: id, input: { texts: textsOf(form) } })}
          explain={text('terms.publishExplain')}
          done="terms.published"
          variant="contained"
          wide
        >
          {LOCALES.map(({ locale }) => (
            <TextInput
              key={locale}
              source={locale}
              label={language(locale)}
              multiline
              minRows={3}
              maxRows={10}
              validate={locale === 'en' ? ENGLISH : maxLength(LONGEST)}
            />
          ))}
        </ActButton>
      </Stack>
      {terms && (
        <>
          <TermsText terms={terms} language={shown} text={terms[shown]} />
          <MuiLink component={Link} to={`/terms?programme=${encodeURIComponent(programme)}`} target="_blank">
            {text('terms.publicPage')}
          </MuiLink>
        </>
      )}
    </Stack>
  );
}

const textsOf = (form: Readonly<Record<string, unknown>>) =>
  LOCALES.map(({ locale }) => ({ language: locale, text: String(form[locale] ?? '') })).filter(({ text }) =>
    text.trim(),
  );
