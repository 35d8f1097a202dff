import { Box, Card, Chip, Stack, Tab, Tabs, Typography } from '@mui/material';
import { Suspense, type ReactNode } from 'react';
import { Loading, Show, useRecordContext, type RaRecord } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useFormats } from './format';
import { WHOLE } from './whole';

interface ShowPageProps {
  /** The page's title, from the record. */
  readonly title: (record: RaRecord) => string;
  /** The column at the right. */
  readonly summary: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One record: its tabs at the left, what to know at a glance at the right (above, where there is no room). */
export function ShowPage({ title, summary, actions, children }: ShowPageProps) {
  return (
    <Show
      queryOptions={{ meta: WHOLE }}
      component="div"
      actions={false}
      title={<Title of={title} />}
      sx={{ '& .RaShow-main': { minWidth: 0 } }}
    >
      {actions && (
        <Stack
          direction="row"
          sx={{
            flexWrap: 'wrap',
            gap: 1,
            justifyContent: 'flex-end',
            alignItems: 'center',
            pb: 1.5,
            '&:empty': { display: 'none' },
          }}
        >
          {actions}
        </Stack>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ order: { xs: 1, lg: 2 }, minWidth: 0 }}>{summary}</Box>
        <Card sx={{ order: { xs: 2, lg: 1 }, minWidth: 0 }}>{children}</Card>
      </Box>
    </Show>
  );
}

function Title({ of }: { readonly of: ShowPageProps['title'] }) {
  const record = useRecordContext();
  return <>{record ? of(record) : ''}</>;
}

export interface RecordTab {
  readonly name: string;
  readonly label: string;
  readonly count?: number | null;
  readonly content: ReactNode;
}

/** Tabs whose choice is part of the address; counts come with the record, so they cost no query of their own. */
export function RecordTabs({ tabs, label }: { readonly tabs: readonly RecordTab[]; readonly label: string }) {
  const [params, setParams] = useSearchParams();
  const { number } = useFormats();
  const current = tabs.find(({ name }) => name === params.get('tab')) ?? tabs[0];
  if (!current) return null;
  return (
    <>
      <Tabs
        value={current.name}
        onChange={(_, name: string) => setParams({ tab: name }, { replace: true })}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={label}
        sx={{ px: 1 }}
      >
        {tabs.map(({ name, label: text, count }) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={name === current.name ? `panel-${name}` : undefined}
            iconPosition="end"
            icon={
              count === undefined || count === null ? undefined : (
                <Chip size="small" label={number(count)} component="span" sx={{ height: 20, minWidth: 24 }} />
              )
            }
            label={text}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`panel-${current.name}`}
        aria-labelledby={`tab-${current.name}`}
        sx={{ p: { xs: 1.5, sm: 2 } }}
      >
        <Suspense fallback={<Loading />}>{current.content}</Suspense>
      </Box>
    </>
  );
}

/** A titled block of label and value pairs. */
export function Facts({
  title,
  rows,
  action,
}: {
  readonly title?: string;
  readonly rows: readonly (readonly [string, ReactNode])[];
  readonly action?: ReactNode;
}) {
  return (
    <Card sx={{ p: 2, mb: 2 }}>
      {title && (
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
          <Typography variant="subtitle1" component="h2">
            {title}
          </Typography>
          {action}
        </Stack>
      )}
      <FactList rows={rows} />
    </Card>
  );
}

export function FactList({
  rows,
  columns = 1,
}: {
  readonly rows: readonly (readonly [string, ReactNode])[];
  readonly columns?: 1 | 2;
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: columns === 1 ? 1 : 1.75,
        gridTemplateColumns: columns === 1 ? '1fr' : { xs: '1fr', sm: '1fr 1fr', xl: '1fr 1fr 1fr' },
      }}
    >
      {rows.map(([label, value]) => (
        <Box key={label} sx={columns === 1 ? { display: 'flex', justifyContent: 'space-between', gap: 2 } : {}}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ m: 0, overflowWrap: 'anywhere', textAlign: columns === 1 ? 'right' : 'left' }}
          >
            {value ?? '–'}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
