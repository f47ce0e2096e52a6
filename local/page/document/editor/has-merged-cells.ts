import type { EditorState } from 'prosemirror-state';
import { isInTable, selectedRect } from 'prosemirror-tables';
import { cellOf } from '../model/node-attrs';

/** Whether the table with the cursor has merged cells: what Google makes of its rows and columns then, it does not say. */
export function hasMergedCells(state: EditorState): boolean {
  if (!isInTable(state)) return false;
  const { table } = selectedRect(state);
  return table.children.some((row) => row.children.some((cell) => cellOf(cell).colspan > 1 || cellOf(cell).rowspan > 1));
}
