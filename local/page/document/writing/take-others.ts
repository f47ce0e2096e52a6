import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import { asElsewhere } from '../editor/from-elsewhere';
import { schema } from '../model/schema';
import { type OwnStep, ownStepsOf, setOwnSteps } from './own-steps';
import { stepsBetween } from './steps-between';

/**
 * Brings what others wrote into the editor: `fresh` is the document as Google has it now. `null` when nothing is new.
 *
 * What was typed here and is not written yet is taken back, theirs is done, and ours is done again on top of it:
 * the way of prosemirror-collab, which undo and the cursor follow. Text whose place is gone is put where that place was.
 */
export function takeOthers(state: EditorState, fresh: Node): Transaction | null {
  const { base, steps } = ownStepsOf(state);
  const theirs = stepsBetween(base, fresh).steps;
  if (theirs.length === 0) return null;
  const tr = asElsewhere(state.tr);
  for (const { inverted } of [...steps].reverse()) tr.step(inverted);
  for (const step of theirs) tr.step(step);
  const written = tr.doc;
  const again = doAgain(tr, steps);
  if (steps.length > 0) tr.setMeta('rebased', steps.length);
  return setOwnSteps(tr, { base: written, steps: again });
}

/** Does the steps again, each mapped through what happened since; answers them as they are now. */
function doAgain(tr: Transaction, steps: readonly OwnStep[]): readonly OwnStep[] {
  const first = tr.steps.length;
  const lost: Lost[] = [];
  for (const [at, { step }] of steps.entries()) {
    const undone = steps.length - 1 - at;
    const mapping = tr.mapping.slice(undone + 1);
    const mapped = step.map(mapping);
    if (mapped && !tr.maybeStep(mapped).failed) mirror(tr, undone, tr.steps.length - 1);
    else noteLost(lost, { at: mapping.map(step instanceof ReplaceStep ? step.from : 0), since: tr.steps.length, text: textOf(step) });
  }
  lost.forEach((each) => rescue(tr, each));
  return tr.steps.slice(first).flatMap((step, place) => {
    const doc = tr.docs[first + place];
    return doc ? [{ step, inverted: step.invert(doc) }] : [];
  });
}

/** So that a place inside of what was taken back and done again is found again. Typed as private, used by prosemirror-collab. */
function mirror({ mapping }: Transaction, undone: number, redone: number): void {
  (mapping as unknown as { setMirror(one: number, other: number): void }).setMirror(undone, redone);
}

/** Text that was put into something that is gone: there after `since` steps. */
interface Lost {
  readonly at: number;
  readonly since: number;
  text: string;
}

const textOf = (step: Step): string =>
  step instanceof ReplaceStep ? step.slice.content.textBetween(0, step.slice.content.size, '\n', '') : '';

/** Letters typed one after the other are one text. */
function noteLost(lost: Lost[], next: Lost): void {
  const last = lost[lost.length - 1];
  if (last?.at === next.at && last.since === next.since) last.text += next.text;
  else if (next.text !== '') lost.push(next);
}

/** Nobody's text is lost: it stands in a paragraph of its own where its place was. */
function rescue(tr: Transaction, { at, since, text }: Lost): void {
  if (text.trim() === '') return;
  const $at = tr.doc.resolve(Math.min(tr.mapping.slice(since).map(at), tr.doc.content.size));
  const lines = text.split('\n').map((line) => schema.nodes.paragraph.create(null, line === '' ? null : schema.text(line)));
  tr.insert($at.depth === 0 ? $at.pos : $at.after(1), lines);
}
