import type { Command } from 'prosemirror-state';
import { say } from '../../state/toasts';
import { hasMergedCells } from './has-merged-cells';

/** A command for rows and columns that leaves tables with merged cells as they are, and says so. */
export const unlessMerged =
  (command: Command): Command =>
  (state, dispatch, view) => {
    if (!hasMergedCells(state)) return command(state, dispatch, view);
    say('This table has merged cells: its rows and columns stay as they are here.', 'error');
    return false;
  };
