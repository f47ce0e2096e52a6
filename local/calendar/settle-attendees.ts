import { ApiError } from '../kernel/api-error';
import type { Attendee } from './event-resource';

/**
 * The guest list as it is kept: addresses in lower case, each once, an answer for everyone.
 *
 * An entry without `responseStatus` has not answered, whatever was there before: the array replaces the old one whole
 * (seen at https://github.com/nspady/google-calendar-mcp/pull/148).
 */
export function settleAttendees(wanted: readonly Partial<Attendee>[] | undefined, organizer: string): Attendee[] | undefined {
  if (!wanted || wanted.length === 0) return undefined;
  const kept = new Map<string, Attendee>();
  for (const entry of wanted) {
    const email = entry.email?.trim().toLowerCase() ?? '';
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new ApiError(400, 'invalid', 'Invalid attendee email.');
    if (!kept.has(email)) kept.set(email, settleEntry(entry, email, organizer));
  }
  return [...kept.values()];
}

function settleEntry(entry: Partial<Attendee>, email: string, organizer: string): Attendee {
  return {
    email,
    ...(entry.displayName && { displayName: entry.displayName }),
    ...(email === organizer && { organizer: true }),
    ...(entry.resource && { resource: true }),
    ...(entry.optional && { optional: true }),
    responseStatus: entry.responseStatus ?? 'needsAction',
    ...(entry.comment && { comment: entry.comment }),
    ...(entry.additionalGuests && { additionalGuests: entry.additionalGuests }),
  };
}
