/** What kind of trouble Google had, as far as a journey can act on it. `spent`: a quota of the day is used up; `unauthorised`: a scope was not granted. */
export type FaultKind =
  'not-found' | 'forbidden' | 'unauthorised' | 'conflict' | 'gone' | 'changed' | 'invalid' | 'rate' | 'spent' | 'unavailable' | 'unknown';

/** Google or the network failed. Retrying helps only where `retryable` says so; nothing that we asked for may be assumed done or undone. */
export class Fault extends Error {
  constructor(
    readonly service: string,
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
    this.name = 'Fault';
  }

  get retryable(): boolean {
    return this.kind === 'rate' || this.kind === 'unavailable';
  }
}

export function isFault(error: unknown, ...kinds: readonly FaultKind[]): error is Fault {
  return error instanceof Fault && (kinds.length === 0 || kinds.includes(error.kind));
}
