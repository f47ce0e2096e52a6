import type { Account, World } from './world';

/** A new account, or another name, zone or title for a known one; its own calendar goes by the zone, as when it is changed in the settings. */
export function putAccount(world: World, account: Account): void {
  world.accounts[account.email] = account;
  const primary = world.calendar.calendars[account.email];
  if (primary) primary.timeZone = account.zone;
}
