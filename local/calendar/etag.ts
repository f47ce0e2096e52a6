import type { StoredEvent } from './calendar-state';

/** The version of this copy, quoted as Google writes it: another one after each write, within the same millisecond too. */
export function etagOf({ event, revision }: StoredEvent): string {
  return quoted(Date.parse(event.updated) * 2000 + (revision % 2000));
}

export const quoted = (text: string | number) => `"${text}"`;
