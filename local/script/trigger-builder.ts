import { roleOn } from '../drive/access';
import { spreadsheetType } from '../drive/drive-state';
import { scope } from './execution';
import { ScriptFault } from './script-fault';
import type { StoredTrigger } from './script-state';
import type { Desk } from './service';

const file = 'local/script/trigger-builder.ts';
const minute = 60_000;
const hour = 60 * minute;

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
const minutesAllowed = [1, 5, 10, 15, 30];
const hoursAllowed = [1, 2, 4, 6, 8, 12];

type Wanted = Omit<StoredTrigger, 'uid' | 'user'>;

/** `ScriptApp.newTrigger(handler)`: time-driven, spreadsheet and calendar triggers. `create` stores one and answers the script's `Trigger`. */
export function triggerBuilder<Made>(desk: Desk, handler: string, create: (wanted: Wanted) => Made) {
  const { execution } = desk;
  const { rules } = execution.host.world.script;
  const { active, user } = execution.start;
  const opened = active.documentId ?? active.spreadsheetId;
  const finish = (name: string, wanted: Wanted) =>
    desk.service(name, file, { create: () => create(opened === undefined ? wanted : { ...wanted, madeIn: opened }) });

  const every = (unit: number, allowed: readonly number[], what: string) => (count: unknown) => {
    if (!allowed.includes(Number(count)))
      throw new ScriptFault(`The value you passed to ${what} was invalid. It must be one of ${allowed.join(', ')}.`);
    const period = Number(count) * unit;
    if (rules.asAddOn && period < hour) throw new ScriptFault('Time-driven triggers of an add-on cannot run more than once an hour.');
    return finish('ClockTriggerBuilder', { handler, event: 'CLOCK', sourceId: '', every: period, nextAt: execution.now() + period });
  };

  const forSheet = (sourceId: string) => {
    const on = (event: StoredTrigger['event']) => () => finish('SpreadsheetTriggerBuilder', { handler, event, sourceId });
    return desk.service('SpreadsheetTriggerBuilder', file, { onEdit: on('ON_EDIT'), onOpen: on('ON_OPEN'), onChange: on('ON_CHANGE') });
  };

  return desk.service('TriggerBuilder', file, {
    timeBased: () =>
      desk.service('ClockTriggerBuilder', file, {
        everyMinutes: every(minute, minutesAllowed, 'everyMinutes'),
        everyHours: every(hour, hoursAllowed, 'everyHours'),
      }),
    // https://developers.google.com/apps-script/reference/script/trigger-builder#forSpreadsheet(String)
    forSpreadsheet: (target: unknown) => {
      execution.allow('TriggerBuilder.forSpreadsheet', 'FULL', [scope('spreadsheets.currentonly'), scope('spreadsheets')]);
      const id = typeof target === 'string' ? target : (target as { getId: () => string }).getId();
      const found = execution.host.world.drive.files[id];
      if (found?.mimeType !== spreadsheetType || !roleOn(found, user)) {
        throw new ScriptFault('You do not have permission to access the requested document.');
      }
      if (rules.asAddOn && id !== opened) throw new ScriptFault('An add-on can only create triggers for the file in which it is used.');
      return forSheet(id);
    },
    // https://developers.google.com/workspace/add-ons/calendar/conferencing/sync-calendar-changes names this scope.
    forUserCalendar: (calendar: unknown) => {
      const sourceId = calendar === 'primary' ? user : String(calendar);
      execution.allow('TriggerBuilder.forUserCalendar', 'FULL', [scope('calendar.readonly'), scope('calendar')]);
      const { addOnCalendarTriggers, calendarTriggers } = execution.host.world.leftOpen;
      if (calendarTriggers === 'refused' || (rules.asAddOn && !addOnCalendarTriggers))
        throw new ScriptFault('A trigger for this calendar cannot be created from here.');
      return desk.service('CalendarTriggerBuilder', file, {
        onEventUpdated: () => finish('CalendarTriggerBuilder', { handler, event: 'ON_EVENT_UPDATED', sourceId }),
      });
    },
  });
}
