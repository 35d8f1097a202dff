import { useRecordContext } from 'react-admin';
import { useShippedName } from './shipped';
import { valueAt } from './Texts';

/** The name of a category, a tier or a department of the record; a dash where there is none. */
export function ShippedName({ source }: { readonly source: string; readonly label?: string }) {
  const shipped = useShippedName();
  return <>{shipped(valueAt(useRecordContext(), source) as string | null | undefined) || '–'}</>;
}
