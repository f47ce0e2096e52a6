import { without } from '../base/ranges';
import type { Range, ZoneId } from '../base/time';
import { zoneSpans, type ZoneSpan } from '../base/zone-spans';
import type { WorkingHours } from '../handoff/people';
import { workingRanges } from './working-ranges';

/** Answers for one window. Colleagues share zones and hours, so each is worked out once, and the same question gets the same array. */
export interface WeekClock {
  spans(zone: ZoneId): readonly ZoneSpan[];
  /** When the wall clock there reads within these hours. */
  reading(zone: ZoneId, hours: WorkingHours): readonly Range[];
  /** The same without the times that are kept free of meetings. */
  working(zone: ZoneId, hours: WorkingHours): readonly Range[];
}

export function weekClock(window: Range, noMeetingTimes: readonly WorkingHours[]): WeekClock {
  const spans = remembered((zone: ZoneId) => zoneSpans(zone, window), zoneKey);
  const reading = remembered((zone: ZoneId, hours: WorkingHours) => workingRanges(hours, spans(zone)), hoursKey);
  const working = remembered(
    (zone: ZoneId, hours: WorkingHours) =>
      noMeetingTimes.reduce<readonly Range[]>((left, quiet) => without(left, reading(zone, quiet)), reading(zone, hours)),
    hoursKey,
  );
  return { spans, reading, working };
}

const zoneKey = (zone: ZoneId): string => zone;

const hoursKey = (zone: ZoneId, { days, from, to }: WorkingHours): string => `${zone} ${days.join('')} ${from} ${to}`;

function remembered<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Answer,
  keyOf: (...question: Question) => string,
): (...question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (...question) => {
    const key = keyOf(...question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...question);
    answers.set(key, answer);
    return answer;
  };
}
