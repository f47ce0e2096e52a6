import type { Refusal } from '../base/refusal';
import type { Desk } from './desk';

/** What is done on the calendar of whoever the script runs for has to be done by that person; `null` when it is. */
export const notOwnCalendar = ({ workspace, viewer }: Pick<Desk, 'workspace' | 'viewer'>): Refusal | null =>
  workspace.runsAs() === viewer
    ? null
    : {
        code: 'not-your-calendar',
        because: `This page runs as ${workspace.runsAs()}, so it cannot use your calendar.`,
        fix: 'Open the TDD in your own account and use the panel there.',
      };
