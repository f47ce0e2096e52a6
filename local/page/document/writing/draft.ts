import { type Signal, signal } from '@preact/signals';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { docRequests } from '../changes/doc-requests';
import type { DocsRequest } from '../changes/writing';
import { fromElsewhere } from '../editor/from-elsewhere';
import { openState } from '../editor/open-state';
import { tellLists } from '../editor/list-marks-plugin';
import type { Tab } from '../google-document';
import { presetsIn } from '../model/list-preset';
import { tabToDoc } from '../model/tab-to-doc';
import { confirmSteps, ownStepsOf } from './own-steps';
import { takeOthers } from './take-others';

/** What goes out of a draft at once, and how to tell it that it was written. */
export interface Sending {
  readonly requests: readonly DocsRequest[];
  readonly doc: Node;
  readonly written: () => void;
}

/** One tab in the editor: what stands in it, and what of that is not written yet. */
export class Draft {
  readonly state: Signal<EditorState>;
  /** False for a capture whose indices do not add up: it cannot be written. */
  counts: boolean;
  /** True while a word is being composed: nothing may move under it. */
  isComposing: () => boolean = () => false;
  lists: NonNullable<Tab['documentTab']>['lists'];

  constructor(
    readonly tabId: string,
    tab: Tab,
    private readonly heard: { readonly edited: () => void; readonly refused: () => void },
  ) {
    const { doc, counts } = tabToDoc(tab.documentTab ?? {});
    this.counts = counts;
    this.lists = tab.documentTab?.lists;
    this.state = signal(this.open(doc));
  }

  readonly presetOf = (listId: string): string => presetsIn(this.lists)(listId).name;

  readonly apply = (tr: Transaction): void => {
    const { state, transactions } = this.state.value.applyTransaction(tr);
    this.state.value = state;
    if (transactions.some((each) => each.docChanged && !fromElsewhere(each))) this.heard.edited();
  };

  get isWritten(): boolean {
    return ownStepsOf(this.state.value).steps.length === 0;
  }

  /** What is to be written; throws `CannotWrite`. */
  sending(): Sending {
    const { base, steps } = ownStepsOf(this.state.value);
    const { doc } = this.state.value;
    const requests = docRequests({ tabId: this.tabId, presetOf: presetsIn(this.lists) }, base, doc);
    return { requests, doc, written: () => this.apply(confirmSteps(this.state.value, { base: doc, count: steps.length })) };
  }

  /** Whether Google has this document already, but for what it gives itself. */
  isThere(tab: Tab, doc: Node): boolean {
    return (
      docRequests({ tabId: this.tabId, presetOf: presetsIn(tab.documentTab?.lists) }, tabToDoc(tab.documentTab ?? {}).doc, doc).length === 0
    );
  }

  /** Shows the tab as Google has it now, with what is not written yet on top of it. */
  take(tab: Tab): void {
    const { doc, counts } = tabToDoc(tab.documentTab ?? {});
    this.counts = counts;
    this.lists = tab.documentTab?.lists;
    const { state } = this;
    const taken = takeOthers(state.value, doc);
    this.apply(tellLists(taken ?? state.value.tr, this.lists));
  }

  /** Forgets what could not be written. */
  discard(tab: Tab): void {
    const { doc } = tabToDoc(tab.documentTab ?? {});
    this.lists = tab.documentTab?.lists;
    this.state.value = this.open(doc);
  }

  private open(doc: Node): EditorState {
    return openState({ doc, lists: this.lists, presetOf: this.presetOf, refused: this.heard.refused });
  }
}
