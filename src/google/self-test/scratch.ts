import { scratchEvent } from '../../self-test/scratch-event';
import { isFault } from '../../workspace/fault';
import type { Memory } from '../../workspace/workspace';
import { attempt } from '../attempt';
import { enabled, type Services } from '../services';

type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Something that the self-test has made: a file, an event of a calendar, a trigger by its unique id. */
type Made = { readonly file: string } | { readonly event: string; readonly calendar: string } | { readonly trigger: string };

/** Things of its own that the self-test asks with. Each is remembered before anything else is done with it, so that even a run that is cut off is cleared up after. */
export interface Scratch {
  /** A document with a heading and a line below it; its id. Made when first asked for. */
  document(): string;
  /** A spreadsheet with three sheets of four rows and three columns, whose ids are 0, 1 and 2; its id. Made when first asked for. */
  sheet(): string;
  /** An event that has no guests and tells nobody. */
  event(calendar: string, event: Event): Event;
  /** A trigger, made by `make`. */
  trigger(make: () => GoogleAppsScript.Script.Trigger): void;
  /** Takes everything away; answers what could not be, in words. */
  clear(): readonly string[];
}

export function scratch({ documents, spreadsheets, drive, calendar }: Services, memory: Memory): Scratch {
  const events = enabled(calendar.Events, 'Calendar.Events');
  const files = enabled(drive.Files, 'Drive.Files');
  const made = () => JSON.parse(memory.read('selfTest') || '[]') as readonly Made[];
  const keep = (thing: Made) => {
    memory.write({ selfTest: JSON.stringify([...made(), thing]) });
  };
  const once = (make: () => string) => {
    let id = '';
    return () => {
      if (id) return id;
      id = make();
      keep({ file: id });
      return id;
    };
  };
  const remove = (thing: Made) => {
    if ('file' in thing) attempt('Drive', () => files.remove(thing.file));
    else if ('trigger' in thing) attempt('ScriptApp', () => deleteTrigger(thing.trigger));
    else attempt('Calendar', () => events.remove(thing.calendar, thing.event, { sendUpdates: 'none' }));
  };

  return {
    document: once(() => {
      const id = attempt('Docs', () => documents.create({ title })).documentId ?? '';
      const range = { startIndex: 1, endIndex: 1 + heading.length };
      const requests = [
        { insertText: { location: { index: 1 }, text: `${heading}\nA line below it.` } },
        { updateParagraphStyle: { range, paragraphStyle: { namedStyleType: 'HEADING_1' }, fields: 'namedStyleType' } },
      ];
      attempt('Docs', () => documents.batchUpdate({ requests }, id));
      return id;
    }),
    sheet: once(() => {
      const gridProperties = { rowCount: 4, columnCount: 3 };
      const sheets = [0, 1, 2].map((sheetId) => ({ properties: { sheetId, title: `Scratch ${String(sheetId)}`, gridProperties } }));
      return attempt('Sheets', () => spreadsheets.create({ properties: { title }, sheets })).spreadsheetId ?? '';
    }),
    event: (on, event) => {
      const id = scratchEvent + Utilities.getUuid().replace(/-/g, '');
      keep({ event: id, calendar: on });
      return attempt('Calendar', () => events.insert({ ...event, id, summary: title }, on, { sendUpdates: 'none' }));
    },
    trigger: (make) => {
      keep({ trigger: attempt('ScriptApp', make).getUniqueId() });
    },
    clear: () => {
      const left = made().flatMap((thing) => {
        try {
          remove(thing);
          return [];
        } catch (fault) {
          return isFault(fault, 'not-found', 'gone') ? [] : [{ thing, says: `${nameOf(thing)}: ${String(fault)}` }];
        }
      });
      memory.write({ selfTest: left.length > 0 ? JSON.stringify(left.map(({ thing }) => thing)) : '' });
      return left.map(({ says }) => says);
    },
  };
}

const title = 'Handoff self-test, may be deleted';
const heading = 'A heading';

function deleteTrigger(id: string): void {
  const trigger = ScriptApp.getProjectTriggers().find((standing) => standing.getUniqueId() === id);
  if (trigger) ScriptApp.deleteTrigger(trigger);
}

function nameOf(thing: Made): string {
  if ('file' in thing) return `The file ${thing.file}`;
  return 'trigger' in thing ? `The trigger ${thing.trigger}` : `The event ${thing.event} of ${thing.calendar}`;
}
