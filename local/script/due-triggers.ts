import type { Change } from '../kernel/api-method';
import type { World } from '../kernel/world';
import { hasFunction } from './has-function';
import type { FunctionRun } from './run-function';
import type { ScriptHost } from './script-host';
import type { StoredTrigger } from './script-state';
import type { StartedBy } from './started-by';
import { calendarEvent, type CellsChange, changeEvent, clockEvent, editEvent } from './trigger-event';
import type { Desk } from './service';

const origins: Readonly<Record<StoredTrigger['event'], StartedBy>> = {
  CLOCK: 'clock',
  ON_OPEN: 'opening',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_EVENT_UPDATED: 'calendar',
};

/** A trigger's execution: as its creator, with all rights. */
const triggered = (trigger: StoredTrigger, event: (desk: Desk) => object): FunctionRun => ({
  user: trigger.user,
  function: trigger.handler,
  authMode: 'FULL',
  active: trigger.event.startsWith('ON_') && trigger.event !== 'ON_EVENT_UPDATED' ? { spreadsheetId: trigger.sourceId } : {},
  trigger: trigger.uid,
  from: origins[trigger.event],
  args: (desk) => [event(desk)],
});

/**
 * What the changes of one finished execution or request set off: a calendar's triggers once, however many of its events changed;
 * edit and change triggers, and a simple `onEdit`, for each edit by a person. Writes by scripts and requests never arrive here as `cells`.
 */
export function dueTriggers({ world, dist }: ScriptHost, changes: readonly Change[]): readonly FunctionRun[] {
  const triggers = world.script.triggers.filter(({ disabled }) => !disabled);
  const calendars = new Set(changes.flatMap((change) => (change.kind === 'calendar' ? [change.calendarId] : [])));
  const edits = changes.filter((change): change is CellsChange => change.kind === 'cells');
  return [
    ...edits.flatMap((edit) => simpleEdit(edit, world, dist)),
    ...edits.flatMap((edit) => triggers.filter(({ sourceId }) => sourceId === edit.fileId).flatMap((trigger) => edited(trigger, edit))),
    ...triggers
      .filter(
        ({ event, sourceId }) => event === 'ON_EVENT_UPDATED' && calendars.has(sourceId) && world.leftOpen.calendarTriggers === 'fire',
      )
      .map((trigger) => triggered(trigger, (desk) => calendarEvent(desk, trigger))),
  ];
}

/** `onEdit` runs as whoever edits, with next to no rights: https://developers.google.com/apps-script/guides/triggers#restrictions */
function simpleEdit(edit: CellsChange, { accounts }: World, dist: string): readonly FunctionRun[] {
  if (accounts[edit.by]?.external || !hasFunction(dist, 'onEdit')) return [];
  const active = { spreadsheetId: edit.fileId };
  const args = (desk: Desk) => [editEvent(desk, edit, null)];
  return [{ user: edit.by, function: 'onEdit', authMode: 'LIMITED', active, queue: 'onEdit', from: 'edit', args }];
}

function edited(trigger: StoredTrigger, edit: CellsChange): readonly FunctionRun[] {
  if (trigger.event === 'ON_EDIT') return [{ ...triggered(trigger, (desk) => editEvent(desk, edit, trigger.uid)), queue: trigger.uid }];
  if (trigger.event === 'ON_CHANGE') return [triggered(trigger, (desk) => changeEvent(desk, edit, trigger.uid))];
  return [];
}

/** The clock trigger that falls due first, at `until` or before; `null` when none does. */
export function nextClockTrigger(world: World, until: number): StoredTrigger | null {
  const due = world.script.triggers.filter(
    ({ event, disabled, nextAt }) => event === 'CLOCK' && !disabled && nextAt !== undefined && nextAt <= until,
  );
  return due.reduce<StoredTrigger | null>(
    (first, trigger) => (first && (first.nextAt ?? 0) <= (trigger.nextAt ?? 0) ? first : trigger),
    null,
  );
}

/** A clock trigger's execution; it is due again one period after `now`'s firing. */
export function clockRun(trigger: StoredTrigger, now: number): FunctionRun {
  trigger.nextAt = now + (trigger.every ?? 0);
  return triggered(trigger, (desk) => clockEvent(desk, trigger));
}
