import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/provider';

interface SecretDialogProps {
  readonly title: string;
  readonly explain: string;
  readonly lines: readonly string[];
  readonly onClose: () => void;
}

/** Something that is shown once. It closes by its button alone, so that nobody loses it to a stray click. */
export function SecretDialog({ title, explain, lines, onClose }: SecretDialogProps) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{title}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {explain}
        </Typography>
        <Box
          component="pre"
          tabIndex={0}
          sx={{ m: 0, p: 2, borderRadius: 1, bgcolor: 'var(--app-sunken)', overflowX: 'auto', fontSize: '.95rem' }}
        >
          {lines.join('\n')}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {'clipboard' in navigator && (
          <Button onClick={() => void copy()}>{text(copied ? 'forms.copied' : 'forms.copy')}</Button>
        )}
        <Button variant="contained" onClick={onClose}>
          {text('forms.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
