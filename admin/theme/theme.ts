import { deepmerge } from '@mui/utils';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

/** react-admin labels the span around a row's checkbox; assistive technology wants the label on the input. */
const labelledCheckbox = {
  defaultProps: {
    slotProps: {
      root: { 'aria-label': undefined },
      input: (props: object) => ('aria-label' in props ? { 'aria-label': props['aria-label'] } : {}),
    },
  },
};

const shared = {
  shape: { borderRadius: 8 },
  sidebar: { width: 232, closedWidth: 56 },
  typography: {
    fontFamily: FONT,
    fontSize: 13.5,
    h4: { fontSize: '1.6rem', fontWeight: 650, letterSpacing: '-0.01em' },
    h5: { fontSize: '1.3rem', fontWeight: 650, letterSpacing: '-0.01em' },
    h6: { fontSize: '1.05rem', fontWeight: 650 },
    subtitle1: { fontWeight: 600 },
    subtitle2: { fontWeight: 600 },
    overline: { letterSpacing: '.06em', lineHeight: 1.8, fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCheckbox: labelledCheckbox,
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiMenu: { styleOverrides: { paper: { border: '1px solid var(--app-border)', boxShadow: 'var(--app-shadow)' } } },
    MuiPopover: {
      styleOverrides: { paper: { border: '1px solid var(--app-border)', boxShadow: 'var(--app-shadow)' } },
    },
    MuiDialog: { styleOverrides: { paper: { border: '1px solid var(--app-border)', boxShadow: 'var(--app-shadow)' } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: 'var(--app-border)' },
        head: { fontWeight: 600, fontSize: '.78rem', color: 'var(--app-muted)' },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
    MuiTab: { styleOverrides: { root: { minHeight: 44, fontWeight: 600 } } },
    MuiTabs: { styleOverrides: { root: { borderBottom: '1px solid var(--app-border)' } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 6 } } },
    MuiTooltip: { defaultProps: { arrow: true } },
    RaAppBar: {
      styleOverrides: {
        root: { boxShadow: 'none', borderBottom: '1px solid var(--app-border)', backgroundImage: 'none' },
      },
    },
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: 48 },
          '& .RaLayout-content': { padding: '0 20px 32px', minWidth: 0 },
        },
      },
    },
    // On a telephone react-admin paints it white, on a page that is not.
    RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
    RaSidebar: {
      styleOverrides: {
        root: { '& .RaSidebar-fixed': { borderRight: '1px solid var(--app-border)', height: 'calc(100vh - 48px)' } },
      },
    },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          borderRadius: 8,
          margin: '1px 8px',
          paddingLeft: 12,
          minHeight: 34,
          '&.RaMenuItemLink-active': {
            background: 'var(--app-active)',
            fontWeight: 650,
            '& .RaMenuItemLink-icon': { color: 'inherit' },
          },
        },
      },
    },
    RaToolbar: {
      styleOverrides: { root: { backgroundColor: 'transparent', borderTop: '1px solid var(--app-border)' } },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
          '& .RaDataTable-headerCell': { whiteSpace: 'nowrap' },
          '& td': { fontVariantNumeric: 'tabular-nums' },
        },
      },
    },
  },
};

const variables = (values: Record<'border' | 'active' | 'muted' | 'shadow' | 'sunken' | 'note', string>) => ({
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        ':root': Object.fromEntries(Object.entries(values).map(([name, value]) => [`--app-${name}`, value])),
        body: { overflowY: 'scroll' },
      },
    },
  },
});

const themed = (base: RaThemeOptions, palette: object, values: Parameters<typeof variables>[0]): RaThemeOptions =>
  [shared, { palette }, variables(values)].reduce<object>((theme, part) => deepmerge(theme, part), base);

export const lightTheme = themed(
  defaultLightTheme,
  {
    mode: 'light',
    primary: { main: '#3550b8' },
    secondary: { main: '#ffffff', contrastText: '#1d2433' },
    success: { main: '#1b7a3d' },
    warning: { main: '#8f5600' },
    info: { main: '#0a6199' },
    error: { main: '#b92f2f' },
    background: { default: '#f6f7f9', paper: '#ffffff' },
    text: { primary: '#1d2433', secondary: '#596275' },
    divider: '#e3e6ec',
  },
  {
    border: '#e3e6ec',
    active: '#e8ecfb',
    muted: '#596275',
    sunken: '#f1f3f6',
    note: '#fdf6e3',
    shadow: '0 8px 28px rgba(20,28,50,.14)',
  },
);

export const darkTheme = themed(
  defaultDarkTheme,
  {
    mode: 'dark',
    primary: { main: '#9db0ff' },
    secondary: { main: '#161a22', contrastText: '#e5e8ef' },
    success: { main: '#6fcf8e' },
    warning: { main: '#f0b760' },
    info: { main: '#74bdf0' },
    error: { main: '#f38b8b' },
    background: { default: '#0f1218', paper: '#161a22' },
    text: { primary: '#e5e8ef', secondary: '#a4adbd' },
    divider: '#2a303c',
  },
  {
    border: '#2a303c',
    active: '#222b49',
    muted: '#a4adbd',
    sunken: '#1b202a',
    note: '#2a2515',
    shadow: '0 8px 28px rgba(0,0,0,.5)',
  },
);
