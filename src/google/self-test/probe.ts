import type { Seen } from '../../self-test/seen';
import type { QuestionKey } from '../../self-test/questions';
import type { Memory, Probe } from '../../workspace/workspace';
import type { Services } from '../services';
import { askAccount } from './ask-account';
import { askCalendar } from './ask-calendar';
import { askFiles } from './ask-files';
import { askZones } from './ask-zones';
import { scratch, type Scratch } from './scratch';
import { writeSelfTest } from './write-self-test';

/** What asking needs. */
export interface Asking {
  readonly services: Services;
  readonly memory: Memory;
  readonly trackerId: () => string;
  readonly calendarId: () => string;
}

/** `Asking`, with things of one's own to ask with. */
export type AskingWithScratch = Asking & { readonly scratch: Scratch };

export function probe(asking: Asking): Probe {
  const made = scratch(asking.services, asking.memory);
  const with_ = { ...asking, scratch: made };
  const asks: Readonly<Record<QuestionKey, () => Seen>> = {
    ...askAccount(asking),
    ...askCalendar(with_),
    ...askFiles(with_),
    ...askZones(),
  };
  return {
    ask: (question) => {
      try {
        return asks[question]();
      } catch (error) {
        return { says: `It could not be asked. ${String(error)}`, asExpected: false };
      }
    },
    clearUp: () => made.clear(),
    write: (table) => {
      writeSelfTest(asking.services, asking.trackerId(), table);
    },
  };
}
