import { Box } from '@mui/material';
import { AppBar, LoadingIndicator, TitlePortal, ToggleThemeButton } from 'react-admin';
import { AccountMenu } from './AccountMenu';
import { Bell } from './Bell';
import { LocaleMenu } from './LocaleMenu';
import { PaletteButton } from './PaletteButton';

const Tools = () => (
  <>
    <PaletteButton />
    <Bell />
    <LocaleMenu />
    <ToggleThemeButton />
    {/* On a telephone the title needs the room, and pulling down loads anew. */}
    <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
      <LoadingIndicator />
    </Box>
  </>
);

export function TopBar() {
  return (
    <AppBar alwaysOn color="secondary" toolbar={<Tools />} userMenu={<AccountMenu />}>
      <TitlePortal component="h1" variant="h6" />
    </AppBar>
  );
}
