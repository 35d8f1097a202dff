import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/provider';
import { upload, type UploadedFile } from '../../provider/upload';
import { useFormats } from '../../shared/format';

/** One file, sent as soon as it is chosen; the form keeps what the server calls it. */
export function FileInput() {
  const text = useText();
  const translate = useTranslate();
  const { bytes } = useFormats();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<UploadedFile>();
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  const { field, fieldState } = useController({
    name: 'fileId',
    rules: { required: translate('ra.validation.required') },
  });
  const send = async (chosen: File | undefined) => {
    if (!chosen) return;
    setPending(true);
    setRefused(undefined);
    try {
      const kept = await upload('/resources/files', chosen);
      setFile(kept);
      field.onChange(kept.id);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
      if (input.current) input.current.value = '';
    }
  };
  // The form library wraps what a validator says in marks of its own.
  const wrong = refused ?? fieldState.error?.message?.replace(/^@@react-admin@@"?|"$/g, '');
  return (
    <Stack sx={{ gridColumn: '1 / -1', mb: 2, alignItems: 'flex-start' }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<UploadFile />}
          loading={isPending}
          aria-describedby={`${id}-help`}
          onClick={() => input.current?.click()}
        >
          {text('material.choose')}
        </Button>
        {file && (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {text('material.chosen', { name: file.name, size: bytes(file.size) })}
          </Typography>
        )}
      </Stack>
      <input type="hidden" name="fileId" value={String(field.value ?? '')} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text('material.choose')}
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <FormHelperText id={`${id}-help`} error={Boolean(wrong)} role={wrong ? 'alert' : undefined}>
        {wrong ?? text('material.chooseHelp')}
      </FormHelperText>
    </Stack>
  );
}
