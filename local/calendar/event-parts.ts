import type { EventResource } from './event-resource';

/**
 * What all copies of an event have in common and only its organizer may change, `attendees` apart.
 *
 * An event has one organizer, and copies on its guests' calendars whose private properties are each guest's own:
 * https://developers.google.com/workspace/calendar/api/concepts/sharing
 */
export const sharedFields = [
  'summary',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'conferenceData',
  'hangoutLink',
  'attachments',
  'source',
  'guestsCanModify',
  'guestsCanInviteOthers',
  'guestsCanSeeOtherGuests',
  'anyoneCanAddSelf',
  'eventType',
] as const satisfies readonly (keyof EventResource)[];

/** What each copy has for itself; a guest may write it. Of `extendedProperties` only the private half. */
const ownFields = ['transparency', 'visibility', 'colorId', 'reminders'] as const satisfies readonly (keyof EventResource)[];

/** `event` with its own part taken from `own`: `mine` keeps what is this copy's, everything else comes from the organizer's. */
export function withOwnPart(event: EventResource, own: EventResource): EventResource {
  const copy: Record<string, unknown> = { ...event };
  for (const field of ownFields) {
    if (own[field] === undefined) Reflect.deleteProperty(copy, field);
    else copy[field] = own[field];
  }
  const properties = {
    ...(own.extendedProperties?.private && { private: own.extendedProperties.private }),
    ...(event.extendedProperties?.shared && { shared: event.extendedProperties.shared }),
  };
  if (Object.keys(properties).length > 0) copy.extendedProperties = properties;
  else Reflect.deleteProperty(copy, 'extendedProperties');
  return copy as unknown as EventResource;
}

/** Are two values the same as JSON, whatever the order of their keys? */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ''
  );
}
