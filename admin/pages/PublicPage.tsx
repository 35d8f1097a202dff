import { Box, Card, Stack, Typography } from '@mui/material';
import { Suspense, type ComponentType } from 'react';
import { Loading, Notification, ToggleThemeButton } from 'react-admin';
import { HtmlLang } from '../layout/HtmlLang';
import { LocaleMenu } from '../layout/LocaleMenu';
import { useText } from '../i18n/provider';

interface PublicPageProps {
  readonly page: ComponentType;
  readonly wide?: boolean;
}

/** The frame of every page that a stranger may open. */
export function PublicPage({ page: Page, wide = false }: PublicPageProps) {
  const text = useText();
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <HtmlLang />
      <Box sx={{ width: '100%', maxWidth: wide ? 600 : 400 }}>
        <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center', justifyContent: 'center', mb: 3 }}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={32} height={32} />
          <Typography variant="h5" component="p">
            {text('shell.product')}
          </Typography>
        </Stack>
        <Card sx={{ p: { xs: 3, sm: 4 } }}>
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </Card>
        <Stack direction="row" sx={{ justifyContent: 'center', mt: 2, color: 'text.secondary' }}>
          <LocaleMenu />
          <ToggleThemeButton />
        </Stack>
      </Box>
      <Notification />
    </Box>
  );
}
