import { formatClock, formatMoment } from '../base/format-time';
import type { Range, ZoneId } from '../base/time';

/** “Tue 9 Dec 15:00–15:30 (Europe/London)”. */
export const whenIn = ({ start, end }: Range, zone: ZoneId): string => `${formatMoment(start, zone)}–${formatClock(end, zone)} (${zone})`;
