import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { ProgrammeVersionsDocument, type VersionFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { Status } from '../../shared/StatusChip';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { ChangesView } from './ChangesView';
import { compareTerms } from './compare';
import type { ProgrammeRecord } from './ProgrammeShow';
import { Rules } from './Rules';

/** Every version, the latest first, with what it changed about the one before. */
export function Versions() {
  const programme = useRecordContext<ProgrammeRecord>();
  const text = useText();
  const asked = useAsk(ProgrammeVersionsDocument, { id: String(programme?.id) }, { enabled: programme !== undefined });
  const versions = asked.data?.programme?.versions;
  if (!versions) return <Waiting on={asked} />;
  if (versions.length === 0) return <Typography color="text.secondary">{text('programmes.nothingInForce')}</Typography>;
  const byNumber = [...versions].sort((a, b) => b.number - a.number);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {byNumber.map((version, place) => (
        <Version
          key={version.id}
          version={version}
          before={byNumber[place + 1]}
          isCurrent={version.id === programme?.current?.id}
          isNext={version.effectiveFrom > (programme?.current?.effectiveFrom ?? '')}
        />
      ))}
    </Box>
  );
}

interface VersionProps {
  readonly version: VersionFieldsFragment;
  readonly before: VersionFieldsFragment | undefined;
  readonly isCurrent: boolean;
  readonly isNext: boolean;
}

function Version({ version, before, isCurrent, isNext }: VersionProps) {
  const text = useText();
  const { date, time } = useFormats();
  const [whole, setWhole] = useState(false);
  const { number, effectiveFrom, publishedAt, note, terms } = version;
  const tiers = new Map([...(before?.terms.tiers ?? []), ...terms.tiers].map(({ key, name }) => [key, name]));
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="subtitle1" component="h2" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {text('programmes.version', { number, date: date(effectiveFrom) })}
        {isCurrent && <Status of="programmes.stage" value="ACTIVE" />}
        {isNext && <Status of="programmes.stage" value="PENDING" />}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('programmes.publishedAt', { time: time(publishedAt) })}
        {note && ` · ${note}`}
      </Typography>
      {before ? (
        <ChangesView changes={compareTerms(before.terms, terms)} names={{ tiers }} />
      ) : (
        <Typography variant="body2">{text('programmes.firstVersion')}</Typography>
      )}
      <Button size="small" onClick={() => setWhole(!whole)} aria-expanded={whole} sx={{ mt: 0.5 }}>
        {text(whole ? 'programmes.hideRules' : 'programmes.showRules')}
      </Button>
      {whole && (
        <Box sx={{ mt: 1, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
          <Rules terms={terms} />
        </Box>
      )}
    </Box>
  );
}
