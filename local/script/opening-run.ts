import type { ActiveFile } from './execution';
import type { FunctionRun } from './run-function';
import { openEvent } from './trigger-event';

interface Opening {
  readonly user: string;
  readonly active: ActiveFile;
  readonly authMode: 'LIMITED' | 'NONE';
}

/** What runs when a person opens a file: `onOpen`. */
export const openingRun = (opening: Opening): FunctionRun => ({
  ...opening,
  function: 'onOpen',
  args: (desk) => [openEvent(desk)],
  from: 'opening',
});
