import { lazy, Suspense, type ComponentType } from 'react';
import type { AutocompleteInputProps } from 'react-admin';

type Props = Omit<AutocompleteInputProps, 'children'>;

const Loaded = lazy(async () => ({
  default: (await import('./choosing')).AutocompleteInput as ComponentType<Props>,
}));

/** react-admin's, which is large, fetched when one is first shown: lists and their dialogs open without it. */
export function AutocompleteInput(props: Props) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
