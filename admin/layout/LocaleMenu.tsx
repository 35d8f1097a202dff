import Check from '@mui/icons-material/Check';
import Translate from '@mui/icons-material/Translate';
import { IconButton, ListItemIcon, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';
import { LOCALES, useText } from '../i18n/provider';

/** The five languages by their own names; the choice is remembered in this browser. */
export function LocaleMenu() {
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const text = useText();
  const choose = (next: string) => {
    setAnchor(null);
    if (next !== locale) setLocale(next);
  };
  return (
    <>
      <Tooltip title={text('shell.language')}>
        <IconButton
          color="inherit"
          aria-label={text('shell.language')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Translate fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {LOCALES.map(({ locale: code, name }) => (
          <MenuItem key={code} lang={code} selected={code === locale} onClick={() => choose(code)}>
            <ListItemIcon>{code === locale && <Check fontSize="small" />}</ListItemIcon>
            <ListItemText>{name}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
