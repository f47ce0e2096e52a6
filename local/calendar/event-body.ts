import * as v from 'valibot';
import type { Attendee, Conference, EventResource, EventTime, ExtendedProperties } from './event-resource';
import { eventTypes } from './event-resource';
import { count, flag, oneOf, readBody, text, unbuilt } from './read-body';

const noSuch = (field: string) => unbuilt(`event field ${field}`, 'local/calendar/event-body.ts');

const time = v.nullish(v.strictObject({ date: text, dateTime: text, timeZone: text }));
const actor = v.nullish(v.strictObject({ id: text, email: text, displayName: text, self: flag }));
const properties = v.nullish(v.record(v.string(), text));
const solutionKey = v.strictObject({ type: v.string() });

const attendee = v.strictObject({
  id: text,
  email: text,
  displayName: text,
  organizer: flag,
  self: flag,
  resource: flag,
  optional: flag,
  responseStatus: oneOf(['needsAction', 'declined', 'tentative', 'accepted']),
  comment: text,
  additionalGuests: count,
  asyncOperation: text,
});

const conference = v.strictObject({
  createRequest: v.nullish(
    v.strictObject({
      requestId: v.string(),
      conferenceSolutionKey: v.nullish(solutionKey),
      status: v.nullish(v.strictObject({ statusCode: v.string() })),
    }),
  ),
  entryPoints: v.nullish(
    v.array(
      v.strictObject({
        entryPointType: v.string(),
        uri: v.string(),
        label: text,
        pin: text,
        accessCode: text,
        meetingCode: text,
        passcode: text,
        password: text,
        regionCode: text,
        entryPointFeatures: noSuch('entryPointFeatures'),
      }),
    ),
  ),
  conferenceSolution: v.nullish(v.strictObject({ key: solutionKey, name: text, iconUri: text })),
  conferenceId: text,
  signature: text,
  notes: text,
  parameters: noSuch('conferenceData.parameters'),
});

const decline = {
  autoDeclineMode: oneOf(['declineNone', 'declineAllConflictingInvitations', 'declineOnlyNewConflictingInvitations']),
  declineMessage: text,
};

/** The fields of `Event` in the discovery document calendar:v3, but for deprecated and birthday ones. Read-only ones are taken and left aside, as Google does. */
const eventBody = v.strictObject({
  kind: text,
  etag: text,
  id: text,
  status: oneOf(['confirmed', 'tentative', 'cancelled']),
  htmlLink: text,
  created: text,
  updated: text,
  summary: text,
  description: text,
  location: text,
  colorId: text,
  creator: actor,
  organizer: actor,
  start: time,
  end: time,
  recurrence: v.nullish(v.array(v.string())),
  recurringEventId: text,
  originalStartTime: time,
  transparency: oneOf(['opaque', 'transparent']),
  visibility: oneOf(['default', 'public', 'private', 'confidential']),
  iCalUID: text,
  sequence: count,
  attendees: v.nullish(v.array(attendee)),
  attendeesOmitted: flag,
  extendedProperties: v.nullish(v.strictObject({ private: properties, shared: properties })),
  hangoutLink: text,
  endTimeUnspecified: noSuch('endTimeUnspecified'),
  privateCopy: noSuch('privateCopy'),
  birthdayProperties: noSuch('birthdayProperties'),
  eventLabelId: noSuch('eventLabelId'),
  gadget: noSuch('gadget'),
  conferenceData: v.nullish(conference),
  anyoneCanAddSelf: flag,
  guestsCanInviteOthers: flag,
  guestsCanModify: flag,
  guestsCanSeeOtherGuests: flag,
  locked: flag,
  reminders: v.nullish(
    v.strictObject({
      useDefault: flag,
      overrides: v.nullish(
        v.pipe(
          v.array(
            v.strictObject({
              method: v.picklist(['email', 'popup']),
              minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40320)),
            }),
          ),
          v.maxLength(5),
        ),
      ),
    }),
  ),
  source: v.nullish(v.strictObject({ url: v.string(), title: text })),
  attachments: v.nullish(
    v.pipe(v.array(v.strictObject({ fileUrl: v.string(), title: text, mimeType: text, iconLink: text, fileId: text })), v.maxLength(25)),
  ),
  eventType: oneOf(eventTypes),
  outOfOfficeProperties: v.nullish(v.strictObject(decline)),
  focusTimeProperties: v.nullish(v.strictObject({ ...decline, chatStatus: oneOf(['available', 'doNotDisturb']) })),
  workingLocationProperties: v.nullish(
    v.strictObject({
      type: v.picklist(['homeOffice', 'officeLocation', 'customLocation']),
      homeOffice: v.optional(v.unknown()),
      customLocation: v.nullish(v.strictObject({ label: text })),
      officeLocation: v.nullish(v.strictObject({ buildingId: text, floorId: text, floorSectionId: text, deskId: text, label: text })),
    }),
  ),
});

/** What a caller may write of an event: nulls are gone, `attendees` may lack what `settleAttendees` fills in. */
export interface EventFields extends Partial<
  Omit<EventResource, 'attendees' | 'transparency' | 'visibility' | 'conferenceData' | 'reminders' | 'start' | 'end' | 'extendedProperties'>
> {
  start?: EventTime;
  end?: EventTime;
  attendees?: Partial<Attendee>[];
  transparency?: 'opaque' | 'transparent';
  visibility?: 'default' | 'public' | 'private' | 'confidential';
  conferenceData?: Conference;
  extendedProperties?: ExtendedProperties;
  reminders?: { useDefault?: boolean; overrides?: { method: string; minutes: number }[] };
}

/** The body as the caller sent it, nulls included: in a patch they clear a field. */
export function readEventBody(body: unknown): Record<string, unknown> {
  return readBody(eventBody, body ?? {});
}

/** The same without nulls: for Google a field that is null is a field that is not there. */
export function eventFields(body: Record<string, unknown>): EventFields {
  return withoutNulls(body) as EventFields;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(present.map(([name, each]) => [name, withoutNulls(each)]));
}
