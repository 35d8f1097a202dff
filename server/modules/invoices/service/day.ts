import { dateIn, type CalendarDate } from '../../../kernel/period';
import type { Reading } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';

/** Today, where the operator is. */
export async function today(reading: Reading): Promise<CalendarDate> {
  return dateIn((await settingsOf(reading)).timeZone, reading.now);
}
