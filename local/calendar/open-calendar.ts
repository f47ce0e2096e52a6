import type { World } from '../kernel/world';
import type { StoredCalendar } from './calendar-state';

/**
 * The calendar of that id; an account's primary calendar is made when it is first asked for. `undefined` when there is none.
 *
 * People outside the company have calendars at Google too, but nothing of them can be seen from inside, so they have none here.
 * Colleagues see each other's free/busy: the `domain` rule that a Workspace account starts with.
 */
export function openCalendar(world: World, asked: string): StoredCalendar | undefined {
  // Of an address capitals say nothing.
  const id = asked.toLowerCase();
  const kept = world.calendar.calendars[id];
  if (kept) return kept;
  const account = world.accounts[id];
  if (!account || account.external) return undefined;
  const domain = id.slice(id.indexOf('@') + 1);
  const primary: StoredCalendar = {
    id,
    summary: id,
    timeZone: account.zone,
    dataOwner: id,
    primary: true,
    acl: [
      { id: `user:${id}`, role: 'owner', scope: { type: 'user', value: id } },
      { id: `domain:${domain}`, role: 'freeBusyReader', scope: { type: 'domain', value: domain } },
    ],
    events: {},
    revision: 0,
    epoch: 0,
    updated: 0,
  };
  world.calendar.calendars[id] = primary;
  return primary;
}
