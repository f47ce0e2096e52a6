import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';

export interface OwnStep {
  readonly step: Step;
  readonly inverted: Step;
}

export interface OwnSteps {
  /** The document as Google has it, as far as we know. */
  readonly base: Node;
  /** What was done to it here and is not written yet, in order. */
  readonly steps: readonly OwnStep[];
}

const key = new PluginKey<OwnSteps>('own-steps');

/** Keeps count of what is not written yet. */
export const ownSteps = (): Plugin<OwnSteps> =>
  new Plugin<OwnSteps>({
    key,
    // The undo history keeps a place for each step, so that steps can be put on top of what others wrote.
    historyPreserveItems: true,
    state: {
      init: (_, { doc }) => ({ base: doc, steps: [] }),
      apply: (tr, held) =>
        (tr.getMeta(key) as OwnSteps | undefined) ?? (tr.docChanged ? { ...held, steps: [...held.steps, ...stepsOf(tr)] } : held),
    },
  });

export const ownStepsOf = (state: EditorState): OwnSteps => key.getState(state) ?? { base: state.doc, steps: [] };

export const setOwnSteps = (tr: Transaction, held: OwnSteps): Transaction => tr.setMeta(key, held);

/** The first `count` steps are written: they made `base` what Google has now. */
export function confirmSteps(state: EditorState, { base, count }: { readonly base: Node; readonly count: number }): Transaction {
  return setOwnSteps(state.tr, { base, steps: ownStepsOf(state).steps.slice(count) });
}

const stepsOf = ({ steps, docs }: Transaction): readonly OwnStep[] =>
  steps.flatMap((step, at) => {
    const doc = docs[at];
    return doc ? [{ step, inverted: step.invert(doc) }] : [];
  });
