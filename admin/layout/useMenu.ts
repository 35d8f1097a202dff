import { usePermitted, useViewer } from '../provider/access';
import { menu, type MenuEntry, type MenuSection } from './menu';

/** The sections and entries this person may open. */
export function useMenu(): readonly MenuSection[] {
  const permitted = usePermitted();
  const viewer = useViewer();
  if (!viewer) return [];
  const side = viewer.partner ? 'partner' : viewer.client ? 'client' : 'operator';
  const shown = ({ needs, operatorNeeds, side: only }: MenuEntry) => {
    const needed = side === 'operator' ? (operatorNeeds ?? needs) : needs;
    return (!needed || permitted(needed)) && (!only || only === side);
  };
  return menu
    .map((section) => ({ ...section, entries: section.entries.filter(shown) }))
    .filter(({ entries }) => entries.length > 0);
}
