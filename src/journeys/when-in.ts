import { formatClock, formatMoment } from '../base/format-time';
import type { Range, ZoneId } from '../base/time';

/** “Tue 9 Dec 15:00–15:30”. */
export const hoursIn = ({ start, end }: Range, zone: ZoneId): string => `${formatMoment(start, zone)}–${formatClock(end, zone)}`;

/** “Tue 9 Dec 15:00–15:30 (Europe/London)”. */
export const whenIn = (range: Range, zone: ZoneId): string => `${hoursIn(range, zone)} (${zone})`;
