import type { ApiMethod } from '../kernel/api-method';
import { calendarAcl } from './calendar-acl';
import { calendarList } from './calendar-list';
import { calendarSettings } from './calendar-settings';
import { calendars } from './calendars';
import { deleteEvent } from './delete-event';
import { getEvent } from './get-event';
import { insertEvent } from './insert-event';
import { listEvents } from './list-events';
import { patchEvent } from './patch-event';
import { queryFreeBusy } from './query-free-busy';
import { updateEvent } from './update-event';

/** Calendar v3 as far as the local workspace has it. What is missing of events: `import`, `instances`, `move`, `quickAdd`, `watch`. */
export const calendarMethods: readonly ApiMethod[] = [
  insertEvent,
  getEvent,
  listEvents,
  updateEvent,
  patchEvent,
  deleteEvent,
  ...calendars,
  ...calendarList,
  ...calendarAcl,
  queryFreeBusy,
  ...calendarSettings,
];
