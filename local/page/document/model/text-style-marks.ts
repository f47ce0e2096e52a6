import type { Mark } from 'prosemirror-model';
import type { Look } from './node-attrs';
import { sameJson } from './same-json';
import { schema } from './schema';

const toggles = ['bold', 'italic', 'underline', 'strikethrough'] as const;

/** The marks that a run with this `textStyle` bears: what can be switched has one of its own, the rest goes along in `look`. */
export function marksOfStyle(style: Look = {}): readonly Mark[] {
  const { link, ...own } = style;
  const on = toggles.filter((name) => own[name] === true);
  const rest = Object.fromEntries(Object.entries(own).filter(([name]) => !on.some((known) => known === name)));
  return [
    ...(link === undefined ? [] : [schema.marks.link.create({ link })]),
    ...on.map((name) => schema.marks[name].create()),
    ...(Object.keys(rest).length === 0 ? [] : [schema.marks.look.create({ style: rest })]),
  ].reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []);
}

const known = new WeakMap<readonly Mark[], Look>();

/** The way back. What is switched on goes over what the look says of it. */
export function styleOfMarks(marks: readonly Mark[]): Look {
  const found = known.get(marks);
  if (found) return found;
  const style: Record<string, unknown> = {};
  for (const { type, attrs } of marks) if (type === schema.marks.look) Object.assign(style, attrs['style']);
  for (const { type, attrs } of marks) {
    if (type === schema.marks.link) style['link'] = attrs['link'];
    if (toggles.some((name) => type === schema.marks[name])) style[type.name] = true;
  }
  known.set(marks, style);
  return style;
}

/** Fields that two styles do not agree about. */
export const differingFields = (one: Look, other: Look): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !sameJson(one[field], other[field])).sort();
