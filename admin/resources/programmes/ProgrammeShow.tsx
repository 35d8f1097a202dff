import { Card, Typography } from '@mui/material';
import { lazy } from 'react';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { ProgrammeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { useFormats } from '../../shared/format';
import { Facts, RecordTabs, ShowPage } from '../../shared/ShowPage';
import { nextOf } from './ProgrammesPage';
import { Rules } from './Rules';
import { Versions } from './Versions';

// Each brings inputs or tables that the rules are read without.
const Enrolled = lazy(() => import('./Enrolled').then((module) => ({ default: module.Enrolled })));
const Overrides = lazy(() => import('./Overrides').then((module) => ({ default: module.Overrides })));
const DraftDesk = lazy(() => import('./draft/DraftDesk').then((module) => ({ default: module.DraftDesk })));
const TermsTab = lazy(() => import('../terms/TermsTab').then((module) => ({ default: module.TermsTab })));
const Simulations = lazy(() =>
  import('../simulations/Simulations').then((module) => ({ default: module.Simulations })),
);

export type ProgrammeRecord = NonNullable<ProgrammeQuery['programme']> & RaRecord;

export function ProgrammeShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />}>
      <Tabs />
    </ShowPage>
  );
}

function Tabs() {
  const programme = useRecordContext<ProgrammeRecord>();
  const text = useText();
  const permitted = usePermitted();
  if (!programme) return null;
  const { current, versions, partnerCount } = programme;
  const staff = permitted('simulations.read') || permitted('programmes.enrol');
  const tabs = [
    {
      name: 'rules',
      label: text('programmes.tabs.rules'),
      content: current ? (
        <Rules terms={current.terms} />
      ) : (
        <Typography color="text.secondary">{text('programmes.nothingInForce')}</Typography>
      ),
    },
    { name: 'versions', label: text('programmes.tabs.versions'), count: versions.length, content: <Versions /> },
    { name: 'terms', label: text('terms.title'), content: <TermsTab id={programme.id} programme={programme.key} /> },
    ...(staff
      ? [
          { name: 'partners', label: text('programmes.tabs.partners'), count: partnerCount, content: <Enrolled /> },
          { name: 'overrides', label: text('programmes.tabs.overrides'), content: <Overrides /> },
        ]
      : []),
    ...(permitted('programmes.draft')
      ? [{ name: 'draft', label: text('programmes.tabs.draft'), content: <DraftDesk /> }]
      : []),
    ...(permitted('simulations.read')
      ? [{ name: 'simulations', label: text('programmes.tabs.simulations'), content: <Simulations /> }]
      : []),
  ];
  return <RecordTabs label={text('programmes.tabs.label')} tabs={tabs} />;
}

function Summary() {
  const programme = useRecordContext<ProgrammeRecord>();
  const text = useText();
  const viewer = useViewer();
  const { date, number, time } = useFormats();
  if (!programme) return null;
  const { name, key, description, current, isDefault, draft, partnerCount } = programme;
  const next = nextOf(programme);
  return (
    <>
      <Facts
        title={name}
        rows={[
          ...(viewer?.partner ? [] : [[text('programmes.fields.key'), key] as const]),
          [
            text('programmes.inForce'),
            current
              ? text('programmes.version', { number: current.number, date: date(current.effectiveFrom) })
              : text('forms.none'),
          ],
          ...(next
            ? [
                [
                  text('programmes.next'),
                  text('programmes.version', { number: next.number, date: date(next.effectiveFrom) }),
                ] as const,
              ]
            : []),
          ...(viewer?.partner
            ? []
            : ([
                [text('programmes.tabs.partners'), number(partnerCount)],
                [text('programmes.fields.isDefault'), text(isDefault ? 'forms.yes' : 'forms.no')],
              ] as const)),
          ...(draft ? [[text('programmes.tabs.draft'), time(draft.updatedAt)] as const] : []),
        ]}
      />
      {description && (
        <Card sx={{ p: 2, mb: 2 }}>
          <Typography variant="body2">{description}</Typography>
        </Card>
      )}
    </>
  );
}
