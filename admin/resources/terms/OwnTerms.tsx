import { Alert, Stack, Typography } from '@mui/material';
import { useLocale, useRefresh } from 'react-admin';
import { PartnersTermsDocument, TermsAcceptDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { refreshViewer } from '../../provider/viewer';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { TermsText } from './TermsText';

/** The terms that count, whether the partner has accepted them, and what it accepted before. */
export function OwnTerms({ programme, partnerId }: { readonly programme: string; readonly partnerId: string }) {
  const language = useLocale();
  const text = useText();
  const { time } = useFormats();
  const refresh = useRefresh();
  const asked = useAsk(PartnersTermsDocument, { programme, language, partnerId }, { keep: true });
  if (!asked.data) return <Waiting on={asked} />;
  const { programmeTerms: terms, partner } = asked.data;
  if (!terms) return <Typography color="text.secondary">{text('terms.nothing')}</Typography>;
  const { version, programmeId } = terms;
  const all = (partner?.termsAcceptances ?? []).filter((each) => each.programmeId === programmeId);
  const accepted = all.some((each) => each.version === version);
  return (
    <Stack sx={{ gap: 2 }}>
      <TermsText terms={terms} language={language} text={terms.text} />
      {accepted && <Alert severity="success">{text('terms.accepted')}</Alert>}
      {!accepted && (
        <Stack direction="row">
          <ActButton
            text="terms.accept"
            needs="terms.accept"
            document={TermsAcceptDocument}
            variables={() => ({ programmeId, version })}
            explain={text('terms.acceptExplain', { version })}
            done="terms.acceptedNow"
            onDone={() => {
              refreshViewer();
              refresh();
            }}
            variant="contained"
          />
        </Stack>
      )}
      {all.length > 0 && (
        <section>
          <Typography variant="subtitle1" component="h2">
            {text('terms.history')}
          </Typography>
          {all.map(({ id, version: which, acceptedAt, user }) => (
            <Typography key={id} variant="body2" color="text.secondary">
              {text('terms.acceptedBy', { version: which, date: time(acceptedAt), name: user?.name ?? '–' })}
            </Typography>
          ))}
        </section>
      )}
    </Stack>
  );
}
