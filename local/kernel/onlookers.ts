import type { Exchange } from './record-call';
import type { CallRecord } from './world';

/** Looks at every API call of this process, to whichever workspace it goes. Must not throw: a look changes nothing. */
export interface Onlooker {
  /** What is asked, before anything is checked. */
  asked(record: CallRecord, exchange: Exchange): void;
  /** What an asked call is answered: JSON text, `undefined` for nothing. Refused calls are not answered. */
  answered(record: CallRecord, answer: string | undefined): void;
}

/** Empty but in tests, which hold all that goes to and fro against Google's schemas. */
export const onlookers = new Set<Onlooker>();
