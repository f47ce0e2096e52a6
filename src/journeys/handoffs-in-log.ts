import { applyEvent } from '../handoff/apply-event';
import type { Handoff } from '../handoff/handoff';
import type { HandoffEvent } from '../handoff/handoff-event';
import { logHeadings } from '../tracker/log-entry';

const handoffColumn = logHeadings.indexOf('Handoff');
const detailsColumn = logHeadings.indexOf('Details');

/** Every handoff as the log tells it, by id. One read of the log. */
export function handoffsInLog(log: readonly (readonly string[])[]): ReadonlyMap<string, Handoff> {
  const handoffs = new Map<string, Handoff>();
  for (const entry of log) {
    const id = entry[handoffColumn] ?? '';
    const event = eventIn(entry[detailsColumn] ?? '');
    const before = handoffs.get(id) ?? null;
    if (event && (before || event.what === 'registered')) handoffs.set(id, applyEvent(before, event));
  }
  return handoffs;
}

function eventIn(details: string): HandoffEvent | null {
  try {
    return JSON.parse(details) as HandoffEvent;
  } catch {
    return null;
  }
}
