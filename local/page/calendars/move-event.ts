import { ask } from '../api';
import { say } from '../state/toasts';
import { nameOf } from '../state/workspace';
import { doAndTell } from '../state/do-and-tell';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';
import { eventPath } from './event-path';
import { isMine } from './is-mine';
import type { ShownEvent } from './merge-events';

/** Moves an event as me, to wall clocks of a zone; says what Calendar refuses. True when it moved. */
export function moveEvent(shown: ShownEvent, start: string, end: string, zone: string): Promise<boolean> {
  const { event, calendars } = shown;
  if (!isMine(shown)) {
    say(`“${event.summary ?? 'Busy'}” is not on your calendar. Switch to ${calendars.map(nameOf).join(' or ')} to move it.`, 'error');
    return Promise.resolve(false);
  }
  const time = (wall: string, zoned: string | undefined) => ({
    dateTime: new Date(instantOf(wall, zone)).toISOString(),
    ...(zoned === undefined ? {} : { timeZone: zoned }),
  });
  const body = { start: time(start, event.start?.timeZone), end: time(end, event.end?.timeZone) };
  const move = () => ask(eventPath(me.value, event.id), { method: 'PATCH', query: { sendUpdates: 'all' }, body });
  return doAndTell(move, { done: `“${event.summary ?? 'Busy'}” was moved.` });
}
