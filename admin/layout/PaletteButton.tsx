import SearchIcon from '@mui/icons-material/Search';
import { Box, ButtonBase, IconButton, useMediaQuery, type Theme } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../i18n/provider';

const loadPalette = () => import('./CommandPalette').then(({ CommandPalette }) => ({ default: CommandPalette }));
const CommandPalette = lazy(loadPalette);

/** Opens the palette, by click or by Ctrl-K (Cmd-K). */
export function PaletteButton() {
  const [open, setOpen] = useState(false);
  const text = useText();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      {narrow ? (
        <IconButton color="inherit" aria-label={text('shell.palette.open')} onClick={() => setOpen(true)}>
          <SearchIcon fontSize="small" />
        </IconButton>
      ) : (
        <ButtonBase
          onClick={() => setOpen(true)}
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            px: 1.25,
            py: 0.5,
            gap: 1,
            minWidth: 220,
            mr: 1,
            justifyContent: 'flex-start',
            color: 'text.secondary',
            bgcolor: 'background.default',
            fontSize: '.85rem',
          }}
        >
          <SearchIcon sx={{ fontSize: 18 }} />
          {text('shell.palette.open')}
          <Box
            component="kbd"
            aria-hidden
            sx={{
              ml: 'auto',
              fontFamily: 'inherit',
              fontSize: '.72rem',
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.75,
              px: 0.6,
            }}
          >
            Ctrl K
          </Box>
        </ButtonBase>
      )}
      {open && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
