import { Box, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import type { TextKey } from '../i18n/catalogue';
import { useText } from '../i18n/provider';

type Definition = Extract<TextKey, `definitions.${string}`> extends `definitions.${infer Name}` ? Name : never;

interface DefinedProps {
  readonly of: Definition;
  readonly children: ReactNode;
}

/** A figure’s name, and what exactly it counts: on hover, on focus, and at a touch. */
export function Defined({ of, children }: DefinedProps) {
  const text = useText();
  return (
    <Tooltip title={text(`definitions.${of}`)} describeChild arrow enterTouchDelay={0} leaveTouchDelay={8000}>
      <Box
        component="button"
        type="button"
        sx={{
          all: 'unset',
          cursor: 'help',
          textDecoration: 'underline dotted',
          textUnderlineOffset: '3px',
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
        }}
      >
        {children}
      </Box>
    </Tooltip>
  );
}
