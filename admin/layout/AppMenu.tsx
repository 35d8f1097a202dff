import {
  Badge,
  Box,
  Chip,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Tooltip,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useSidebarState } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useText } from '../i18n/provider';
import { useMenuCounts, type MenuCounts } from '../provider/menuCounts';
import type { MenuEntry, MenuSection } from './menu';
import { useMenu } from './useMenu';

const isAt = (path: string, to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));

function Entry({
  entry: { to, text: key, icon: Icon, leadsTo = [] },
  count,
  open,
}: {
  readonly entry: MenuEntry;
  readonly count: number;
  readonly open: boolean;
}) {
  const text = useText();
  const { pathname } = useLocation();
  const [, setOpen] = useSidebarState();
  const overlaid = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const active = [to, ...leadsTo].some((path) => isAt(pathname, path));
  return (
    <ListItem disablePadding sx={{ px: 1 }}>
      <Tooltip title={open ? '' : text(key)} placement="right">
        <ListItemButton
          component={Link}
          to={to}
          selected={active}
          aria-current={active ? 'page' : undefined}
          aria-label={open ? undefined : text(key)}
          onClick={() => overlaid && setOpen(false)}
          sx={{
            borderRadius: 1,
            my: '1px',
            py: 0.4,
            px: open ? 1.25 : 1,
            minHeight: 32,
            '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'var(--app-active)' },
          }}
        >
          <ListItemIcon sx={{ minWidth: open ? 34 : 0, color: active ? 'primary.main' : 'text.secondary' }}>
            <Badge variant="dot" color="error" invisible={open || count === 0}>
              <Icon fontSize="small" />
            </Badge>
          </ListItemIcon>
          {open && (
            <ListItemText
              primary={text(key)}
              slotProps={{ primary: { noWrap: true, sx: { fontSize: '.86rem', fontWeight: active ? 650 : 450 } } }}
            />
          )}
          {open && count > 0 && <Chip size="small" color="primary" label={count} sx={{ height: 20, minWidth: 24 }} />}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}

interface SectionProps {
  readonly section: MenuSection;
  readonly counts: MenuCounts;
  readonly open: boolean;
}

function Section({ section, counts, open }: SectionProps) {
  const text = useText();
  const id = section.text?.replaceAll('.', '-');
  return (
    <Box sx={{ mb: 0.75 }}>
      {section.text && (
        <Typography
          id={id}
          variant="overline"
          component="p"
          noWrap
          color="text.secondary"
          sx={
            open
              ? { px: 2.5, pt: 1, fontSize: '.68rem' }
              : {
                  height: 1,
                  overflow: 'hidden',
                  borderTop: 1,
                  borderColor: 'divider',
                  color: 'transparent',
                  mx: 1,
                  my: 1,
                }
          }
        >
          {text(section.text)}
        </Typography>
      )}
      <List disablePadding aria-labelledby={id}>
        {section.entries.map((entry) => (
          <Entry key={entry.to} entry={entry} count={entry.counts ? counts[entry.counts] : 0} open={open} />
        ))}
      </List>
    </Box>
  );
}

export function AppMenu() {
  const [open] = useSidebarState();
  const text = useText();
  const sections = useMenu();
  const counts = useMenuCounts();
  return (
    <Box
      component="nav"
      aria-label={text('shell.menu.label')}
      sx={{ width: open ? 232 : 56, pt: 1, pb: 3, overflowX: 'hidden' }}
    >
      {sections.map((section) => (
        <Section key={section.text ?? ''} section={section} counts={counts} open={open} />
      ))}
    </Box>
  );
}
