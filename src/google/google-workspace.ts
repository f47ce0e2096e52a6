import { orTellZonesBy } from '../base/zone-clock';
import { Fault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { attempt } from './attempt';
import { calendars } from './calendar';
import { documents } from './documents';
import { files } from './drive';
import { formatDateClock, letGo, takeLock } from './fall-backs';
import { engine } from './engine';
import { memory } from './memory';
import { probe } from './self-test/probe';
import { services } from './services';
import { trackerSheet } from './tracker-sheet';

/** How long to wait for whoever is writing; a write takes about a second. */
const lockWait = 20_000;

/**
 * Milliseconds from one piece of locked work to the next of the same execution. Google lets one account read Sheets 60 times a minute and write as
 * often; a piece reads once and writes once or twice, and others of the account run beside it.
 * https://developers.google.com/workspace/sheets/api/limits
 */
const apart = 2200;

/** The outside world as one Apps Script execution sees it. Made anew for each, never when the bundle loads. */
export function googleWorkspace(): Workspace {
  orTellZonesBy(formatDateClock);
  const google = services();
  const kept = memory();
  const trackerId = remembered(() => kept.read('tracker'));
  const calendarId = remembered(() => kept.read('calendar'));
  // `null` while there is no deployment as a web app: https://developers.google.com/apps-script/reference/script/service#getUrl()
  const page = remembered(() => ScriptApp.getService().getUrl() || '');
  return {
    viewer: () => attempt('Session', () => Session.getActiveUser().getEmail().toLowerCase()),
    runsAs: () => attempt('Session', () => Session.getEffectiveUser().getEmail().toLowerCase()),
    now: () => Date.now(),
    pageLink: (tdd) => page() && `${page()}?tdd=${tdd}`,
    alone: paced(),
    documents: documents(google),
    tracker: trackerSheet(google, trackerId),
    calendar: calendars(google, calendarId),
    drive: files(google),
    memory: kept,
    engine: engine(google, trackerId, calendarId),
    probe: probe({ services: google, memory: kept, trackerId, calendarId }),
  };
}

/** The engine's long ways take the lock many times, and leave it to others while they wait; the panel takes it once and waits for nothing. */
function paced(): Workspace['alone'] {
  let last = -Infinity;
  return (work) => {
    const early = last + apart - Date.now();
    if (early > 0) Utilities.sleep(early);
    last = Date.now();
    return locked(work);
  };
}

/** Nobody else of this project writes while `work` runs. https://developers.google.com/apps-script/reference/lock */
function locked<Value>(work: () => Value): Value {
  const lock = LockService.getScriptLock();
  if (!takeLock(lock, lockWait)) throw new Fault('Lock', 'unavailable', 'Somebody else is writing.');
  try {
    return work();
  } finally {
    letGo(lock);
  }
}

/** Read once an execution; what is empty is asked for again, since Set up may be about to write it. */
function remembered(read: () => string): () => string {
  let known = '';
  return () => (known ||= read());
}
