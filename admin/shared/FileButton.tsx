import AttachFile from '@mui/icons-material/AttachFile';
import { Button, Chip, Stack } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/provider';
import { upload, type UploadedFile } from '../provider/upload';
import { useFormats } from './format';

interface FilesProps {
  readonly files: readonly UploadedFile[];
  readonly onChange: (files: readonly UploadedFile[]) => void;
  /** Where they go; with a message when left out. */
  readonly path?: string;
}

/** Files waiting to be sent with a message. Each is uploaded as soon as it is chosen. */
export function FileButton({ files, onChange, path = '/files' }: FilesProps) {
  const text = useText();
  const notify = useNotify();
  const { bytes } = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [isPending, setPending] = useState(false);
  const chosen = async (list: FileList | null) => {
    setPending(true);
    let kept = files;
    for (const file of list ?? []) {
      try {
        kept = [...kept, await upload(path, file)];
        onChange(kept);
      } catch (error) {
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
      }
    }
    setPending(false);
    if (input.current) input.current.value = '';
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Button
        size="small"
        startIcon={<AttachFile />}
        loading={isPending}
        title={text('tickets.attachHelp')}
        onClick={() => input.current?.click()}
      >
        {text('tickets.attach')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text('tickets.attach')}
        onChange={(event) => void chosen(event.target.files)}
      />
      {files.map(({ id, name, size }) => (
        <Chip
          key={id}
          size="small"
          label={`${name} · ${bytes(size)}`}
          onDelete={() => onChange(files.filter((file) => file.id !== id))}
          slotProps={{ root: { 'aria-label': text('tickets.removeFile', { name }) } }}
        />
      ))}
    </Stack>
  );
}
