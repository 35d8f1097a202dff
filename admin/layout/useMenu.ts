import { usePermitted, useViewer } from '../provider/access';
import { menu, type MenuSection } from './menu';

/** The sections and entries this person may open. */
export function useMenu(): readonly MenuSection[] {
  const permitted = usePermitted();
  const viewer = useViewer();
  if (!viewer) return [];
  return menu
    .map((section) => ({ ...section, entries: section.entries.filter(({ needs }) => !needs || permitted(needs)) }))
    .filter(({ entries }) => entries.length > 0);
}
