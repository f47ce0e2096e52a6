import { closeHistory } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';

/** A command that undo takes back by itself, not together with what was typed right before. */
export const apart =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);
