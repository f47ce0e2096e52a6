import { ApiError, NotBuilt } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { StoredCalendar } from './calendar-state';
import { type EventFields } from './event-body';
import { isSame } from './event-parts';
import type { EventResource } from './event-resource';
import { instantOf, settleTime } from './event-time';
import { settleAttendees } from './settle-attendees';
import { hangoutLinkOf, settleConference } from './settle-conference';
import { settleProperties } from './settle-properties';
import { settleRecurrence } from './settle-recurrence';

export interface EventWrite {
  call: ApiCall;
  calendar: StoredCalendar;
  verb: 'insert' | 'update' | 'patch';
  /** Everything that the event shall have: for a patch, the patch laid over what was there. */
  fields: EventFields;
  /** What cannot be written: identity, who made it, what was there before. */
  base: Pick<EventResource, 'id' | 'iCalUID' | 'created' | 'creator' | 'organizer' | 'sequence'> & Partial<EventResource>;
}

/** The event as it is kept after the write: checked, defaults left out, every field not named in `fields` gone. Writes nothing itself. */
export function settleEvent(write: EventWrite): EventResource {
  const { call, calendar, fields, base } = write;
  const start = settleTime(fields.start, 'start', calendar.timeZone);
  const end = settleTime(fields.end, 'end', calendar.timeZone);
  refuseEmptyRange(start, end, calendar.timeZone);
  const recurrence = settleRecurrence(fields.recurrence, fields.start, start);
  const attendees = settleAttendees(fields.attendees, base.organizer.email);
  const extendedProperties = settleProperties(fields.extendedProperties);
  const kind = settleKind(write);
  const attachments = settleAttachments(write);
  const conferenceData = settleConference({
    world: call.world,
    verb: write.verb,
    version: call.query.conferenceDataVersion,
    wanted: fields.conferenceData,
    kept: base.conferenceData,
  });
  const hangoutLink = hangoutLinkOf(conferenceData);
  return {
    id: base.id,
    iCalUID: base.iCalUID,
    status: fields.status ?? 'confirmed',
    created: base.created,
    updated: new Date(call.now).toISOString(),
    creator: base.creator,
    organizer: base.organizer,
    ...(fields.summary && { summary: fields.summary }),
    ...(fields.description && { description: fields.description }),
    ...(fields.location && { location: fields.location }),
    ...(fields.colorId && { colorId: fields.colorId }),
    start,
    end,
    ...(recurrence && { recurrence }),
    ...(fields.transparency === 'transparent' && { transparency: 'transparent' as const }),
    ...(fields.visibility && fields.visibility !== 'default' && { visibility: fields.visibility }),
    sequence: settleSequence(fields.sequence, base.sequence),
    ...(attendees && { attendees }),
    ...(extendedProperties && { extendedProperties }),
    ...(hangoutLink && { hangoutLink }),
    ...(conferenceData && { conferenceData }),
    ...(fields.anyoneCanAddSelf && { anyoneCanAddSelf: true }),
    ...(fields.guestsCanModify && { guestsCanModify: true }),
    ...(fields.guestsCanInviteOthers === false && { guestsCanInviteOthers: false }),
    ...(fields.guestsCanSeeOtherGuests === false && { guestsCanSeeOtherGuests: false }),
    reminders: settleReminders(fields.reminders),
    ...(fields.source && { source: fields.source }),
    ...(attachments && { attachments }),
    ...kind,
  };
}

function refuseEmptyRange(start: EventResource['start'], end: EventResource['end'], zone: string): void {
  if (Boolean(start.date) !== Boolean(end.date))
    throw new ApiError(400, 'invalid', 'Start and end times must either both be date or both be dateTime.');
  const length = instantOf(end, zone) - instantOf(start, zone);
  if (length < 0 || (start.date && length === 0)) throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.');
}

/** Out-of-office, focus-time and working-location events live on people's own calendars: https://developers.google.com/workspace/calendar/api/guides/calendar-status */
function settleKind({ calendar, fields, base }: EventWrite) {
  const eventType = fields.eventType ?? base.eventType ?? 'default';
  if (base.eventType && eventType !== base.eventType)
    throw new ApiError(400, 'eventTypeRestriction', 'Event type cannot be changed after the event is created.');
  if (eventType === 'default') return { eventType };
  if (!calendar.primary) throw new ApiError(400, 'eventTypeRestriction', `A ${eventType} event can only be created on a primary calendar.`);
  const decline = fields.outOfOfficeProperties ?? fields.focusTimeProperties;
  if (decline?.autoDeclineMode === 'declineAllConflictingInvitations')
    throw new NotBuilt('autoDeclineMode declineAllConflictingInvitations', 'local/calendar/auto-decline.ts');
  if (eventType === 'workingLocation' && fields.transparency !== 'transparent')
    throw new ApiError(400, 'invalid', 'A working location event must be transparent.');
  return {
    eventType,
    ...(fields.outOfOfficeProperties && { outOfOfficeProperties: fields.outOfOfficeProperties }),
    ...(fields.focusTimeProperties && { focusTimeProperties: fields.focusTimeProperties }),
    ...(fields.workingLocationProperties && { workingLocationProperties: fields.workingLocationProperties }),
  };
}

/** “In order to modify attachments the supportsAttachments request parameter should be set to true.” Google ignores them without it; here that is refused. */
function settleAttachments({ call, verb, fields, base }: EventWrite): EventResource['attachments'] {
  const wanted = fields.attachments?.length ? fields.attachments : undefined;
  if (call.query.supportsAttachments === true) return wanted;
  const isTouched = wanted ? !isSame(wanted, base.attachments) : verb === 'patch' && base.attachments !== undefined;
  if (isTouched) throw new ApiError(400, 'invalid', 'Attachments can only be written with supportsAttachments=true.');
  return base.attachments;
}

function settleSequence(wanted: number | undefined, kept: number): number {
  if (wanted === undefined) return kept;
  if (wanted >= kept) return wanted;
  throw new ApiError(
    400,
    'invalid',
    'Invalid sequence value. The specified sequence number is below the current sequence number of the resource. Re-fetch the resource and use its sequence number on the following request.',
  );
}

function settleReminders(wanted: EventFields['reminders']): EventResource['reminders'] {
  const useDefault = wanted?.useDefault ?? !wanted?.overrides;
  if (useDefault && wanted?.overrides?.length)
    throw new ApiError(
      400,
      'cannotUseDefaultRemindersAndSpecifyOverride',
      'Cannot specify both default reminders and overrides at the same time.',
    );
  return { useDefault, ...(wanted?.overrides && !useDefault && { overrides: wanted.overrides }) };
}
