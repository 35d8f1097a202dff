import Download from '@mui/icons-material/FileDownloadOutlined';
import OpenInNew from '@mui/icons-material/OpenInNew';
import { Button } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { ResourceRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

/** The file, or the way to where the link leads; the server counts and decides. */
export function Take() {
  const record = useRecordContext<ResourceRowFragment & RaRecord>();
  const text = useText();
  const { bytes } = useFormats();
  if (!record) return null;
  const { kind, url, title, current } = record;
  const isFile = kind === 'FILE';
  const label = text(isFile ? 'material.take' : 'material.open');
  return (
    <Button
      size="small"
      variant="outlined"
      component="a"
      href={url}
      startIcon={isFile ? <Download /> : <OpenInNew />}
      aria-label={`${label}: ${title}`}
      title={isFile && current?.size ? bytes(current.size) : undefined}
      {...(isFile ? { download: current?.name ?? true } : { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {label}
    </Button>
  );
}
