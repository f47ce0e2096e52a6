/** An event id of 26 base32hex characters, as Google makes them, from the number. */
export function newEventId(serial: number): string {
  return `e${serial.toString(32).padStart(25, '0')}`;
}
