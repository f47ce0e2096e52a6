import { type Command, TextSelection } from 'prosemirror-state';
import { deleteSelection } from 'prosemirror-commands';
import { canSplit } from 'prosemirror-transform';
import { paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';
import { chosenParagraphs } from './list-commands';

/** Gives the chosen paragraphs a named style: `HEADING_2`. */
export function setNamed(named: string): Command {
  return (state, dispatch) => {
    const chosen = chosenParagraphs(state);
    if (chosen.length === 0) return false;
    const { tr } = state;
    for (const { node, at } of chosen) {
      if (paragraphOf(node).named !== named) tr.setNodeMarkup(at, null, { ...node.attrs, named, headingId: null });
    }
    if (tr.docChanged) dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Ends the paragraph here: behind a heading goes on plain text, elsewhere more of the same. */
export const splitParagraph: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== schema.nodes.paragraph || !$from.sameParent($to)) return deleteSelection(state, dispatch);
  const { tr } = state;
  tr.delete($from.pos, $to.pos);
  const at = tr.mapping.map($from.pos);
  const isEnd = $to.parentOffset === $to.parent.content.size && $to.parentOffset > 0;
  const named = isEnd && paragraphOf($from.parent).named !== 'NORMAL_TEXT' ? 'NORMAL_TEXT' : paragraphOf($from.parent).named;
  if (!canSplit(tr.doc, at)) return false;
  tr.split(at, 1, [{ type: schema.nodes.paragraph, attrs: { ...$from.parent.attrs, named, headingId: null } }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

export const insertSoftBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.soft_break.create()).scrollIntoView());
  return true;
};

/** Puts an empty table behind the paragraph with the cursor, and the cursor into its first cell. In a table already: not there. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { $head } = state.selection;
    if ($head.depth !== 1 || $head.parent.type !== schema.nodes.paragraph) return false;
    const cell = () => schema.nodes.table_cell.create(null, schema.nodes.paragraph.create());
    const row = () => schema.nodes.table_row.create(null, Array.from({ length: columns }, cell));
    const table = schema.nodes.table.create(null, Array.from({ length: rows }, row));
    const at = $head.after();
    const { tr } = state;
    tr.insert(at, table);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };
}
