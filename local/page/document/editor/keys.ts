import { baseKeymap, chainCommands, deleteSelection, joinBackward, selectNodeBackward, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable } from 'prosemirror-tables';
import { bulleted, numbered } from '../model/list-preset';
import { schema } from '../model/schema';
import { apart } from './apart';
import { insertSoftBreak, setNamed, splitParagraph } from './block-commands';
import { hasMergedCells } from './has-merged-cells';
import { leaveList, type PresetName, shiftLevel, toggleList } from './list-commands';

/** In the last cell Tab makes a row, as in Docs. */
const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!isInTable(state)) return false;
  if (hasMergedCells(state)) return true;
  if (!addRowAfter(state, dispatch) || !view) return true;
  return goToNextCell(1)(view.state, view.dispatch);
};

const headings = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((level) => [`Mod-Alt-${String(level)}`, setNamed(`HEADING_${String(level)}`)] as const),
);

const apartAll = (commands: Readonly<Record<string, Command>>): Record<string, Command> =>
  Object.fromEntries(Object.entries(commands).map(([key, command]) => [key, apart(command)]));

/**
 * The keys of Google Docs: https://support.google.com/docs/answer/179738
 *
 * Tab belongs to lists and tables only, and moves on to what comes next elsewhere; Escape leaves the text for the toolbar.
 */
export const keys = (presetOf: PresetName): readonly Plugin[] => [
  keymap({
    ...apartAll({
      ...headings,
      'Mod-Alt-0': setNamed('NORMAL_TEXT'),
      'Mod-b': toggleMark(schema.marks.bold),
      'Mod-i': toggleMark(schema.marks.italic),
      'Mod-u': toggleMark(schema.marks.underline),
      'Alt-Shift-5': toggleMark(schema.marks.strikethrough),
      'Mod-Shift-7': toggleList(numbered, presetOf),
      'Mod-Shift-8': toggleList(bulleted, presetOf),
      Tab: chainCommands(shiftLevel(1), nextCell),
      'Shift-Tab': chainCommands(shiftLevel(-1), goToNextCell(-1)),
      Enter: chainCommands(leaveList('empty'), splitParagraph),
      'Shift-Enter': insertSoftBreak,
      Backspace: chainCommands(deleteSelection, leaveList('any'), joinBackward, selectNodeBackward),
    }),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  }),
  keymap(baseKeymap),
];
