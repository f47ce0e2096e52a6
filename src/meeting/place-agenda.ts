const begins = '— Agenda by Handoff, kept up to date: write above or below it —';
const ends = '— end of the agenda —';

/** Google keeps so much of a description. https://developers.google.com/workspace/calendar/api/v3/reference/events */
const most = 8192;

/** An agenda between the two lines by which it is found again. */
export const framedAgenda = (agenda: string): string => `${begins}<br>${agenda}<br>${ends}`;

/**
 * A description with our part of it replaced, whatever people wrote around it.
 *
 * `null` where one of our two lines is gone, or the whole would not fit: then what people wrote stands.
 */
export function placeAgenda(description: string, agenda: string): string | null {
  const from = description.indexOf(begins);
  const to = description.indexOf(ends, from);
  if (from < 0 || to < 0) return null;
  const placed = description.slice(0, from) + framedAgenda(agenda) + description.slice(to + ends.length);
  return placed.length > most ? null : placed;
}
