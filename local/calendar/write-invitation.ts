import type { World } from '../kernel/world';
import type { EventResource } from './event-resource';
import { instantOf } from './event-time';

export type NoticeKind = 'invitation' | 'update' | 'cancellation';

const opening: Record<NoticeKind, string> = { invitation: 'Invitation', update: 'Updated invitation', cancellation: 'Cancelled event' };

/** Subject and text of the mail that Calendar sends to one guest, with the time as the guest's own clock shows it. */
export function writeInvitation(
  world: World,
  kind: NoticeKind,
  event: EventResource,
  to: { email: string; zone: string },
): { subject: string; body: string } {
  const title = event.summary ?? '(No title)';
  const when = describeWhen(event, to.zone);
  const nameOf = (email: string) => world.accounts[email]?.name ?? email;
  const guests = event.attendees?.map(({ email, optional }) => `${nameOf(email)}${optional ? ' (optional)' : ''}`);
  const sections = [
    kind === 'cancellation' ? 'This event has been cancelled and removed from your calendar.' : '',
    `${title}\nWhen: ${when}`,
    event.location ? `Where: ${event.location}` : '',
    event.hangoutLink ? `Join with Google Meet: ${event.hangoutLink}` : '',
    event.description ?? '',
    `Organizer: ${event.organizer.displayName ?? nameOf(event.organizer.email)}`,
    guests ? `Guests: ${guests.join(', ')}` : '',
  ];
  return { subject: `${opening[kind]}: ${title} @ ${when} (${to.email})`, body: sections.filter(Boolean).join('\n\n') };
}

/** `Tue, 10 Mar 2026, 14:00 – 14:45 (Europe/London)`; a date alone for a whole day. */
function describeWhen(event: EventResource, zone: string): string {
  if (event.start.date) return dateText(instantOf(event.start, 'UTC'), 'UTC');
  const start = instantOf(event.start, zone);
  const end = instantOf(event.end, zone);
  const endDate = dateText(end, zone) === dateText(start, zone) ? '' : `${dateText(end, zone)}, `;
  return `${dateText(start, zone)}, ${clockText(start, zone)} – ${endDate}${clockText(end, zone)} (${zone})`;
}

function dateText(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(instant);
}

function clockText(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant);
}
