import type { ZoneId } from '../base/time';

/** Every zone that the browser knows, by name. */
export const zones: readonly ZoneId[] = Intl.supportedValuesOf('timeZone');

/** The zone of a city: “Europe/Berlin” for “Berlin”. Whatever else was typed stays as it is, for the server to judge. */
export function zoneMeant(typed: string): ZoneId {
  const wanted = typed.trim().replace(/\s+/g, '_').toLowerCase();
  return zones.find((zone) => zone.toLowerCase() === wanted) ?? zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`)) ?? typed;
}
