import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useInput, useNotify } from 'react-admin';
import { useText } from '../../i18n/provider';
import { upload } from '../../provider/upload';

/** The picture in the head of mails: uploaded at once, in force once the settings are saved. */
export function LogoInput({ source }: { readonly source: string }) {
  const text = useText();
  const notify = useNotify();
  const { field, fieldState } = useInput({ source });
  const input = useRef<HTMLInputElement>(null);
  const [isPending, setPending] = useState(false);
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    setPending(true);
    try {
      field.onChange((await upload('/brand/logo', file)).id);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
    setPending(false);
    if (input.current) input.current.value = '';
  };
  const id = String(field.value ?? '');
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('settings.brandLogo')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {id && (
          <Box sx={{ bgcolor: '#eef1f5', borderRadius: 1, p: 1 }}>
            <img
              src={`/brand/logo/${id}`}
              alt={text('settings.brandLogo')}
              height={40}
              style={{ display: 'block', maxWidth: 240 }}
            />
          </Box>
        )}
        <input name={source} type="hidden" value={id} readOnly />
        <Button size="small" variant="outlined" loading={isPending} onClick={() => input.current?.click()}>
          {text('settings.chooseLogo')}
        </Button>
        {id && (
          <Button size="small" onClick={() => field.onChange('')}>
            {text('settings.removeLogo')}
          </Button>
        )}
      </Stack>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/gif"
        hidden
        aria-label={text('settings.chooseLogo')}
        onChange={(event) => void chosen(event.target.files?.[0])}
      />
      <FormHelperText error={Boolean(fieldState.error)}>
        {fieldState.error?.message ?? text('settings.logoHelp')}
      </FormHelperText>
    </Box>
  );
}
