import { isFault } from '../workspace/fault';
import type { Engine } from '../workspace/workspace';
import { attempt } from './attempt';
import { triggerOrSweep } from './fall-backs';
import { repairTracker } from './repair-tracker';
import { enabled, type Services } from './services';
import { tabs, tabTitles } from './tracker-layout';

/** Names of the functions that triggers call: top-level functions of the bundle. */
export const triggers = { sweep: 'onSweep', edit: 'onTrackerEdit', calendar: 'onCalendarChange' } as const;

/** What only Set up does, as the engine account. */
export function engine(services: Services, trackerId: () => string, calendarId: () => string): Engine {
  const { drive, calendar, spreadsheets } = services;
  const calendarsOf = enabled(calendar.Calendars, 'Calendar.Calendars');
  return {
    ownsProject: () => {
      const options = { fields: 'capabilities(canEdit)', supportsAllDrives: true };
      try {
        const project = attempt('Drive', () => enabled(drive.Files, 'Drive.Files').get(ScriptApp.getScriptId(), options));
        return project.capabilities?.canEdit === true;
      } catch (fault) {
        // To whom a file is not shared, Drive says that there is none.
        if (isFault(fault, 'not-found')) return false;
        throw fault;
      }
    },
    createTracker: (title) => {
      const grid = { rowCount: 2, columnCount: 26, frozenRowCount: 1, frozenColumnCount: 2 };
      const sheet = { properties: { sheetId: tabs.handoffs, title: tabTitles.handoffs, gridProperties: grid } };
      const made = attempt('Sheets', () =>
        spreadsheets.create({ properties: { title, locale: 'en_GB', timeZone: 'Etc/UTC' }, sheets: [sheet] }),
      );
      return made.spreadsheetId ?? '';
    },
    repairTracker: (contents) => repairTracker(services, trackerId(), contents),
    createCalendar: (summary) => attempt('Calendar', () => calendarsOf.insert({ summary, timeZone: 'Etc/UTC' })).id ?? '',
    calendarStands: (id) => {
      try {
        attempt('Calendar', () => calendarsOf.get(id));
        return true;
      } catch (fault) {
        if (isFault(fault, 'not-found', 'gone')) return false;
        throw fault;
      }
    },
    ensureTriggers: () => attempt('ScriptApp', () => missingTriggers(trackerId(), calendarId())),
    newKey: () => Utilities.getUuid() + Utilities.getUuid(),
  };
}

/** A trigger for what is gone now (another tracker, another calendar) is replaced. */
function missingTriggers(trackerId: string, calendarId: string): readonly string[] {
  const standing = ScriptApp.getProjectTriggers();
  const has = (name: string, source: string) =>
    standing.some((trigger) => trigger.getHandlerFunction() === name && (source === '' || trigger.getTriggerSourceId() === source));
  const made: string[] = [];
  if (!has(triggers.sweep, '')) {
    ScriptApp.newTrigger(triggers.sweep).timeBased().everyMinutes(5).create();
    made.push('Created the trigger that sweeps every five minutes.');
  }
  if (!has(triggers.edit, trackerId)) {
    ScriptApp.newTrigger(triggers.edit).forSpreadsheet(trackerId).onEdit().create();
    made.push('Created the trigger that follows edits to the tracker.');
  }
  if (!has(triggers.calendar, calendarId)) {
    made.push(triggerOrSweep(() => ScriptApp.newTrigger(triggers.calendar).forUserCalendar(calendarId).onEventUpdated().create()));
  }
  return made;
}
