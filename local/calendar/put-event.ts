import type { ApiCall } from '../kernel/api-method';
import type { StoredCalendar, StoredEvent } from './calendar-state';

/** Keeps this copy on this calendar as the calendar's newest write, and tells that the calendar changed. */
export function putEvent(call: ApiCall, calendar: StoredCalendar, kept: Omit<StoredEvent, 'revision'>): StoredEvent {
  calendar.revision += 1;
  calendar.updated = call.now;
  const stored: StoredEvent = { ...kept, revision: calendar.revision, event: { ...kept.event, updated: new Date(call.now).toISOString() } };
  calendar.events[stored.event.id] = stored;
  if (declines(stored)) calendar.declining = [...new Set([...(calendar.declining ?? []), stored.event.id])];
  call.emit({ kind: 'calendar', calendarId: calendar.id });
  return stored;
}

function declines({ event }: StoredEvent): boolean {
  const { autoDeclineMode } = event.outOfOfficeProperties ?? event.focusTimeProperties ?? {};
  return autoDeclineMode === 'declineOnlyNewConflictingInvitations';
}
