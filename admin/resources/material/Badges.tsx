import { Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useListContext, useNotify } from 'react-admin';
import { BadgeHideDocument, BadgeShowDocument, type BadgeFieldsFragment, type MaterialQuery } from '../../gql/graphql';
import { currentLocale, useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useShippedName } from '../../shared/shipped';

/** The partner's badges: they come with the list of what it may take. */
export function Badges() {
  const text = useText();
  const { meta } = useListContext();
  const badges = (meta as Pick<MaterialQuery, 'badges'> | undefined)?.badges ?? [];
  if (badges.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="badges-title" sx={{ p: 2, mb: 1 }}>
      <Typography id="badges-title" variant="subtitle1" component="h2">
        {text('badges.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text('badges.explain')}
      </Typography>
      <Stack sx={{ gap: 2 }}>
        {badges.map((badge) => (
          <BadgeRow key={badge.programmeId} badge={badge} />
        ))}
      </Stack>
    </Card>
  );
}

function BadgeRow({ badge }: { readonly badge: BadgeFieldsFragment }) {
  const text = useText();
  const shipped = useShippedName();
  const { programmeId, programmeName, tier, shown, path } = badge;
  const alt = text('badges.alt', { tier: shipped(tier) || text('badges.noTier'), programme: programmeName });
  const variables = () => ({ programmeId });
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} sx={{ gap: 2, alignItems: { md: 'center' } }}>
      {path ? (
        <Box component="img" src={`${path}?lang=${currentLocale()}`} alt={alt} width={260} height={72} />
      ) : (
        <Box sx={{ width: { md: 260 } }}>
          <Typography sx={{ fontWeight: 600 }}>{programmeName}</Typography>
          <Typography variant="body2" color="text.secondary">
            {text('badges.notShown')}
          </Typography>
        </Box>
      )}
      {path && <Code path={path} alt={alt} />}
      <Box sx={{ ml: { md: 'auto' } }}>
        {shown ? (
          <ActButton
            text="badges.hide"
            needs="badges.show"
            variant="text"
            document={BadgeHideDocument}
            variables={variables}
            explain={text('badges.hideExplain')}
            done="badges.hidden"
          />
        ) : (
          <ActButton
            text="badges.show"
            needs="badges.show"
            document={BadgeShowDocument}
            variables={variables}
            explain={text('badges.explain')}
            done="badges.shown"
          />
        )}
      </Box>
    </Stack>
  );
}

/** What goes into the partner's own page. */
function Code({ path, alt }: { readonly path: string; readonly alt: string }) {
  const text = useText();
  const notify = useNotify();
  const src = `${location.origin}${path}?lang=${currentLocale()}`;
  const code = `<img src="${src}" alt="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="260" height="72">`;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    notify(text('forms.copied'), { type: 'success' });
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flex: 1, minWidth: 0, alignItems: 'center' }}>
      <TextField
        label={text('badges.code')}
        value={code}
        size="small"
        fullWidth
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
        onFocus={(event) => event.target.select()}
      />
      <Button size="small" onClick={() => void copy()} aria-label={text('badges.copy')}>
        {text('forms.copy')}
      </Button>
    </Stack>
  );
}
