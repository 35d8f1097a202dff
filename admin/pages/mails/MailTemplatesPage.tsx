import { Box, Card, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from 'react-admin';
import { MailPreviewDocument, type MailPreviewQuery } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { LOCALES, useText } from '../../i18n/provider';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

const VIEWS = ['desktop', 'phone', 'text'] as const;
type View = (typeof VIEWS)[number];
const WIDTHS: Readonly<Record<View, number>> = { desktop: 760, phone: 375, text: 760 };

/** Every mail the portal writes, as it would go out now, with sample data. */
export function MailTemplatesPage() {
  return (
    <Guarded needs="notifications.readTemplates" title="mails.templates">
      <Templates />
    </Guarded>
  );
}

function Templates() {
  const text = useText();
  const [template, setTemplate] = useState('clientInvited');
  const [language, setLanguage] = useState(useLocale());
  const [view, setView] = useState<View>('desktop');
  const asked = useAsk(MailPreviewDocument, { template, language }, { keep: true });
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField
          select
          size="small"
          label={text('mails.template')}
          value={template}
          onChange={(event) => setTemplate(event.target.value)}
          sx={{ flex: '1 1 260px', maxWidth: 460, minWidth: 0 }}
        >
          {data.mailTemplates.map(({ name, subject }) => (
            <MenuItem key={name} value={name}>
              {subject}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={text('fields.language')}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          sx={{ width: 150 }}
        >
          {LOCALES.map(({ locale, name }) => (
            <MenuItem key={locale} value={locale} lang={locale}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={text('mails.view')}
          onChange={(_event, chosen: View | null) => chosen && setView(chosen)}
        >
          {VIEWS.map((each) => (
            <ToggleButton key={each} value={each} sx={{ color: 'text.secondary' }}>
              {text(`mails.views.${each}` as TextKey)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {data.mailPreview && <Preview mail={data.mailPreview} view={view} language={language} />}
      <Topic topic={data.mailTemplates.find(({ name }) => name === template)?.topic} />
    </Box>
  );
}

interface PreviewProps {
  readonly mail: NonNullable<MailPreviewQuery['mailPreview']>;
  readonly view: View;
  readonly language: string;
}

/** What mail programs show. */
function Preview({ mail, view, language }: PreviewProps) {
  return (
    <Card sx={{ maxWidth: WIDTHS[view], minWidth: 0, overflow: 'hidden' }} lang={language}>
      <Typography variant="subtitle2" component="h2" sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
        {mail.subject}
      </Typography>
      {view === 'text' ? (
        <Typography
          component="div"
          variant="body2"
          sx={{ p: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace' }}
        >
          {mail.text}
        </Typography>
      ) : (
        <Sheet html={mail.html} />
      )}
    </Card>
  );
}

/** The mail's page in a tree of its own: neither touches the other's styles, nothing in it runs, its links lead nowhere. */
function Sheet({ html }: { readonly html: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const tree = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const sheet = document.createElement('div');
    sheet.setAttribute('style', body.getAttribute('style') ?? '');
    sheet.replaceChildren(...body.childNodes);
    tree.replaceChildren(sheet);
  }, [html]);
  return <div ref={host} onClick={(event) => event.preventDefault()} role="presentation" />;
}

function Topic({ topic }: { readonly topic: string | undefined }) {
  const text = useText();
  if (!topic) return null;
  return (
    <Typography variant="body2" color="text.secondary">
      {text(`mails.topics.${topic}` as TextKey)}
    </Typography>
  );
}
