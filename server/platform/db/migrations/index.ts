import { Platform1700000000000 } from './1700000000000-platform';
import { Settings1700000000012 } from './1700000000012-settings';
import { Partners1700000000020 } from './1700000000020-partners';
import { Clients1700000000022 } from './1700000000022-clients';
import { Relationships1700000000024 } from './1700000000024-relationships';

/** In the order they run. A merged migration is never edited. */
export const migrations = [
  Platform1700000000000,
  Settings1700000000012,
  Partners1700000000020,
  Clients1700000000022,
  Relationships1700000000024,
] as const;
