import { day, hour, type Instant, minute } from '../base/time';
import type { Desk } from './desk';

const sweepIsLate = hour / 2;

/** What everybody has to know when nothing happens by itself: there is no tracker yet, or the engine has stopped. */
export function engineAlarm({ seen, now, workspace }: Desk): string | null {
  const { lastSweep } = seen.health;
  if (!workspace.tracker.link())
    return 'Handoff is not set up yet: checks work, but nothing can be registered. An admin needs to run Set up once.';
  if (lastSweep !== null && Math.abs(now - lastSweep) <= sweepIsLate) return null;
  const since =
    lastSweep === null || lastSweep > now
      ? 'The Health tab does not say when the engine last ran'
      : `The engine last ran ${lengthOf(now - lastSweep)} ago`;
  return `${since}: no meetings are booked until it runs again. Tell an admin.`;
}

/** “95 minutes”, “3 hours”, “7 days”. */
function lengthOf(time: Instant): string {
  const [unit, name] =
    time < 2 * hour ? ([minute, 'minutes'] as const) : time < 2 * day ? ([hour, 'hours'] as const) : ([day, 'days'] as const);
  return `${String(Math.round(time / unit))} ${name}`;
}
