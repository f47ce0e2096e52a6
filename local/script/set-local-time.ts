import type { Manifest } from './manifest';

/**
 * On Google a script's local time is that of its manifest's `timeZone`; here it is that of the process, which is set for good.
 *
 * So this process can run projects of one zone at a time.
 */
export function setLocalTime({ timeZone }: Manifest): void {
  process.env.TZ = timeZone;
}
