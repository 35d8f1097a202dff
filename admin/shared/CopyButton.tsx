import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/provider';

interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly name: string;
}

/** Takes a text along. Nothing is shown where the browser lets no page do so. */
export function CopyButton({ value, name }: CopyButtonProps) {
  const text = useText();
  const notify = useNotify();
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    notify(text('forms.copied'), { type: 'success' });
  };
  const label = `${text('forms.copy')}: ${name}`;
  return (
    <Tooltip title={text('forms.copy')}>
      <IconButton
        size="small"
        aria-label={label}
        onClick={(event) => {
          // The row behind it leads elsewhere.
          event.stopPropagation();
          event.preventDefault();
          void copy();
        }}
      >
        <ContentCopy fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
