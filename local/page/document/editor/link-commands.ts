import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import type { Look } from '../model/node-attrs';
import { schema } from '../model/schema';
import { marksOfStyle, styleOfMarks } from '../model/text-style-marks';
import { omitFields } from './omit-fields';

/** The colour that Docs gives to links: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#link */
const linkColour = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

const linked = (style: Look, link: object): Look => ({ ...style, link, underline: true, foregroundColor: linkColour });

/** Text of a link looks like one. */
export function linkLooks(marks: readonly Mark[]): readonly Mark[] {
  const style = styleOfMarks(marks);
  return typeof style['link'] === 'object' && style['link'] !== null && style['foregroundColor'] === undefined
    ? marksOfStyle(linked(style, style['link']))
    : marks;
}

/** The stretch of text around the cursor that is one link, or what is selected. */
export function linkRange({ doc, selection }: EditorState): { readonly from: number; readonly to: number; readonly url: string } {
  const { $from, from, to, empty } = selection;
  const marks = empty ? $from.marks() : (doc.nodeAt(from)?.marks ?? []);
  const link = (schema.marks.link.isInSet([...marks]) ?? schema.marks.link.isInSet([...($from.nodeAfter?.marks ?? [])]))?.attrs['link'] as
    { url?: string } | undefined;
  if (!link || !empty) return { from, to, url: link?.url ?? '' };
  let [start, end] = [from, to];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (schema.marks.link.isInSet(node.marks)?.attrs['link'] === link)
      [start, end] = [Math.min(start, at), Math.max(end, at + node.nodeSize)];
  });
  return { from: start, to: end, url: link.url ?? '' };
}

/** Makes a link of the selected text, or of the link around the cursor; where nothing is selected the address itself is put. An empty address takes it away. */
export function setLink(url: string): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state);
    const { tr } = state;
    if (from === to) {
      if (url === '') return false;
      tr.insert(from, schema.text(url, marksOfStyle(linked({}, { url }))));
    } else {
      state.doc.nodesBetween(from, to, (node, at) => {
        if (!node.isText) return;
        const style = styleOfMarks(node.marks);
        const plain = style['link'] === undefined ? style : omitFields(style, ['link', 'underline', 'foregroundColor']);
        const [start, end] = [Math.max(from, at), Math.min(to, at + node.nodeSize)];
        const suggested = node.marks.filter(({ type }) => type === schema.marks.suggestion);
        for (const mark of node.marks) if (mark.type !== schema.marks.suggestion) tr.removeMark(start, end, mark);
        for (const mark of [...marksOfStyle(url === '' ? plain : linked(plain, { url })), ...suggested]) tr.addMark(start, end, mark);
      });
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
