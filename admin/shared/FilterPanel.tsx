import Close from '@mui/icons-material/Close';
import FilterIcon from '@mui/icons-material/FilterListOutlined';
import { Badge, Box, Button, Card, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { FilterLiveForm, SavedQueriesList, useListContext } from 'react-admin';
import { useText } from '../i18n/provider';

/** From here on there is room for the filters beside the table. */
export const WIDE = '(min-width:1440px)';

interface PanelProps {
  readonly children: ReactNode;
}

function Panel({ children }: PanelProps) {
  const { filterValues, setFilters } = useListContext();
  const text = useText();
  const any = Object.keys(filterValues).length > 0;
  return (
    <Stack sx={{ gap: 2 }}>
      <FilterLiveForm>
        <Stack sx={{ gap: 0.5, '& .MuiFormHelperText-root': { m: 0, minHeight: 4, lineHeight: 0.4 } }}>
          {children}
        </Stack>
      </FilterLiveForm>
      <Button
        size="small"
        disabled={!any}
        onClick={() => setFilters({}, undefined, false)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {text('lists.clearFilters')}
      </Button>
      <SavedQueriesList />
    </Stack>
  );
}

export function FilterAside({ children }: PanelProps) {
  const text = useText();
  return (
    <Card
      component="aside"
      aria-label={text('lists.filters')}
      sx={{
        order: -1,
        width: 224,
        flex: '0 0 auto',
        alignSelf: 'flex-start',
        mr: 2,
        mt: 1,
        p: 2,
        position: 'sticky',
        top: 64,
      }}
    >
      <Panel>{children}</Panel>
    </Card>
  );
}

export function FilterDrawerButton({ children }: PanelProps) {
  const [open, setOpen] = useState(false);
  const { filterValues } = useListContext();
  const text = useText();
  const count = Object.keys(filterValues).filter((name) => name !== 'q').length;
  return (
    <>
      <Badge badgeContent={count} color="primary" overlap="rectangular">
        <Button size="small" startIcon={<FilterIcon />} onClick={() => setOpen(true)}>
          {text('lists.filters')}
        </Button>
      </Badge>
      <Drawer anchor="right" open={open} onClose={() => setOpen(false)}>
        <Box role="dialog" aria-label={text('lists.filters')} sx={{ width: 300, maxWidth: '86vw', p: 2 }}>
          <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 2 }}>
            <Typography variant="h6" component="h2">
              {text('lists.filters')}
            </Typography>
            <IconButton aria-label={text('forms.close')} onClick={() => setOpen(false)}>
              <Close />
            </IconButton>
          </Stack>
          <Panel>{children}</Panel>
        </Box>
      </Drawer>
    </>
  );
}
