import { dateOfDay, dayNumber } from '../base/calendar-date';
import { addBusinessDays } from '../base/business-days';
import { minute, type DateText, type Instant, type Range, type ZoneId } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import type { MeetingPolicy } from './meeting-policy';

/**
 * When the internal handoff meeting may take place: after the notice, up to the end of the Nth business day after the signature.
 *
 * Days are those of the organiser's zone. A signature that is told so late that less than one whole business day is left
 * is counted from today: a late meeting is better than none.
 */
export function meetingWindow({
  signedOn,
  now,
  zone,
  policy,
}: {
  signedOn: DateText;
  now: Instant;
  zone: ZoneId;
  policy: MeetingPolicy;
}): Range {
  const start = now + policy.notice * minute;
  const today = dateIn(now, zone);
  const last = addBusinessDays(signedOn, policy.withinBusinessDays);
  const isOver = last < addBusinessDays(dateIn(start, zone), 1);
  return { start, end: endOf(isOver ? addBusinessDays(today, policy.withinBusinessDays) : last, zone) };
}

const endOf = (date: DateText, zone: ZoneId): Instant => startOf(dateOfDay(dayNumber(date) + 1), zone);
