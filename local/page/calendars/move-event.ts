import { ask } from '../api';
import { attempt } from '../state/attempt';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';
import { eventPath } from './event-path';
import type { ShownEvent } from './merge-events';

/** Moves an event as me, to wall clocks of a zone; says what Calendar refuses. True when it moved. */
export function moveEvent({ event, calendars }: ShownEvent, start: string, end: string, zone: string): Promise<boolean> {
  const calendar = calendars.includes(me.value) ? me.value : (calendars[0] ?? me.value);
  const time = (wall: string, zoned: string | undefined) => ({
    dateTime: new Date(instantOf(wall, zone)).toISOString(),
    ...(zoned === undefined ? {} : { timeZone: zoned }),
  });
  const body = { start: time(start, event.start?.timeZone), end: time(end, event.end?.timeZone) };
  return attempt(() => ask(eventPath(calendar, event.id), { method: 'PATCH', query: { sendUpdates: 'all' }, body }), 'Moved.');
}
