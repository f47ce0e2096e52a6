import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { nextSerial, type World } from '../kernel/world';
import type { StoredCalendar } from './calendar-state';
import { isSame, sharedFields } from './event-parts';
import type { EventResource } from './event-resource';
import { type NoticeKind, writeInvitation } from './write-invitation';

const audiences = ['all', 'externalOnly', 'none'] as const;
type Audience = (typeof audiences)[number];

/** Who shall hear of the write: `sendUpdates`, which is nobody unless it is said. */
export function readSendUpdates(call: ApiCall): Audience {
  const asked = call.query.sendUpdates ?? 'none';
  const audience = audiences.find((each) => each === asked);
  if (!audience)
    throw new ApiError(400, 'invalidParameter', `Invalid value '${String(asked)}' for sendUpdates. Allowed: ${audiences.join(', ')}.`);
  return audience;
}

/**
 * Mails the guests: an invitation to new ones, a cancellation to those who lost the event, an update to the others if they would see a difference.
 *
 * Never to the person who made the write. `externalOnly` means guests who do not use this company's calendar.
 */
export function notifyGuests(call: ApiCall, home: StoredCalendar, event: EventResource, before: EventResource | undefined): void {
  const audience = readSendUpdates(call);
  if (audience === 'none') return;
  const was = emailsOf(before);
  const is = emailsOf(event);
  for (const email of new Set([...was, ...is])) {
    if (email === call.caller || email === home.id) continue;
    if (audience === 'externalOnly' && isColleague(call.world, email)) continue;
    const kind = noticeFor({ isGuest: is.has(email), wasGuest: was.has(email), hasNews: hasNews(event, before) });
    if (kind) send(call, home, kind === 'cancellation' && before ? { ...before, status: 'cancelled' } : event, email, kind);
  }
}

/** A cancelled event has no guests any more. */
function emailsOf(event: EventResource | undefined): Set<string> {
  if (!event || event.status === 'cancelled') return new Set();
  return new Set(event.attendees?.filter((attendee) => !attendee.resource).map((attendee) => attendee.email));
}

function isColleague(world: World, email: string): boolean {
  const account = world.accounts[email];
  return account !== undefined && account.external !== true;
}

function noticeFor({ isGuest, wasGuest, hasNews }: { isGuest: boolean; wasGuest: boolean; hasNews: boolean }): NoticeKind | null {
  if (!isGuest) return 'cancellation';
  if (!wasGuest) return 'invitation';
  return hasNews ? 'update' : null;
}

function hasNews(event: EventResource, before: EventResource | undefined): boolean {
  const differs = sharedFields.some((field) => !isSame(event[field], before?.[field]));
  return differs || !isSame([...emailsOf(event)], [...emailsOf(before)]);
}

function send(call: ApiCall, home: StoredCalendar, event: EventResource, email: string, kind: NoticeKind): void {
  const zone = call.world.accounts[email]?.zone ?? home.timeZone;
  call.world.outbox.push({
    id: `mail-${nextSerial(call.world)}`,
    at: call.now,
    from: call.caller,
    to: [email],
    cc: [],
    ...writeInvitation(call.world, kind, event, { email, zone }),
    kind,
    eventId: event.id,
    event,
  });
}
