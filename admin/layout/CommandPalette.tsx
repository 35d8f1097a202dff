import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, InputBase, List, ListItemButton, ListItemText, ListSubheader, Typography } from '@mui/material';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/provider';
import { useFound, type Found } from './useFound';

/** Finds records and pages by what is typed; the keyboard is enough. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const id = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const { groups, isSettled } = useFound(query);
  const found = useMemo(() => groups.flatMap(({ entries }) => entries), [groups]);
  useEffect(() => setChosen(0), [query]);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const open = (entry: Found | undefined) => {
    if (!entry) return;
    onClose();
    void navigate(entry.to);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter') open(found[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={text('shell.palette.title')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: { xs: 2, sm: 10 } } } }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 2,
          py: 1.25,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchIcon color="action" />
        <InputBase
          autoFocus
          fullWidth
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={pressed}
          placeholder={text('shell.palette.placeholder')}
          inputProps={{
            role: 'combobox',
            'aria-label': text('shell.palette.title'),
            'aria-expanded': found.length > 0,
            'aria-controls': found.length > 0 ? `${id}-list` : undefined,
            'aria-autocomplete': 'list',
            'aria-activedescendant': found.length > 0 ? `${id}-${chosen}` : undefined,
          }}
        />
      </Box>
      <Box sx={{ maxHeight: 'min(60vh, 480px)', overflowY: 'auto' }}>
        {found.length > 0 && (
          <List
            id={`${id}-list`}
            role="listbox"
            aria-label={text('shell.palette.title')}
            disablePadding
            sx={{ py: 0.5 }}
          >
            {groups.map(({ label, entries }) => (
              <Box key={label} role="group" aria-label={label}>
                <ListSubheader component="div" aria-hidden sx={{ lineHeight: '28px', bgcolor: 'background.paper' }}>
                  {label}
                </ListSubheader>
                {entries.map((entry) => {
                  const index = found.indexOf(entry);
                  return (
                    <ListItemButton
                      key={entry.to}
                      id={`${id}-${index}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={index === chosen}
                      selected={index === chosen}
                      onClick={() => open(entry)}
                      onMouseMove={() => setChosen(index)}
                      sx={{ mx: 1, borderRadius: 1, py: 0.25 }}
                    >
                      <ListItemText
                        primary={entry.primary}
                        secondary={entry.secondary}
                        slotProps={{ primary: { noWrap: true }, secondary: { noWrap: true } }}
                      />
                    </ListItemButton>
                  );
                })}
              </Box>
            ))}
          </List>
        )}
        {found.length === 0 && isSettled && (
          <Typography role="status" color="text.secondary" sx={{ px: 2, py: 3, textAlign: 'center' }}>
            {text('shell.palette.nothing', { query })}
          </Typography>
        )}
      </Box>
      <Typography variant="caption" color="text.secondary" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
        {text('shell.palette.hint')}
      </Typography>
    </Dialog>
  );
}
