import type { Seen } from '../../self-test/seen';
import type { QuestionKey } from '../../self-test/questions';
import type { Probe } from '../../workspace/workspace';
import { askAccount } from './ask-account';
import { askCalendar } from './ask-calendar';
import { askFiles } from './ask-files';
import { askScript } from './ask-script';
import { askZones } from './ask-zones';
import type { Asking } from './asking';
import { scratch } from './scratch';
import { writeSelfTest } from './write-self-test';

export function probe(asking: Asking): Probe {
  const made = scratch(asking.services, asking.memory);
  const with_ = { ...asking, scratch: made };
  const asks: Readonly<Record<QuestionKey, () => Seen>> = {
    ...askAccount(asking),
    ...askCalendar(with_),
    ...askFiles(with_),
    ...askScript(asking),
    ...askZones(),
  };
  return {
    ask: (question) => {
      try {
        return asks[question]();
      } catch (error) {
        return { says: `It was refused (${String(error)}).`, asExpected: false };
      }
    },
    clearUp: () => made.clear(),
    write: (table) => {
      writeSelfTest(asking.services, asking.trackerId(), table);
    },
  };
}
