import { effect, untracked } from '@preact/signals';
import { EditorView } from 'prosemirror-view';
import { followLink } from '../follow-link';
import type { TextStyle } from '../google-document';
import { schema } from '../model/schema';
import type { Draft } from '../writing/draft';
import { fixedBlockView } from './fixed-block-view';
import { fitPasted, flattenLists } from './paste';

interface Making {
  readonly place: HTMLElement;
  readonly draft: Draft;
  readonly mayEdit: () => boolean;
  /** Hears when the keyboard leaves the text. */
  readonly left: () => void;
  /** Takes the keyboard out of the text, where Tab belongs to lists and tables. */
  readonly escape: () => void;
}

/** The text of a tab on the paper. Answers the view, and how to put it away. */
export function makeView({ place, draft, mayEdit, left, escape }: Making): { readonly view: EditorView; readonly close: () => void } {
  const editable = () => mayEdit() && draft.counts;
  const view = new EditorView(place, {
    state: draft.state.peek(),
    editable,
    dispatchTransaction: draft.apply,
    attributes: () => ({
      'aria-label': 'Document text',
      tabindex: '0',
      ...(editable() ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'document' }),
    }),
    nodeViews: { fixed_block: fixedBlockView },
    transformPastedHTML: flattenLists,
    transformPasted: (slice) => fitPasted(slice, draft.lists),
    handleKeyDown: (_, { key }) => {
      if (key === 'Escape') escape();
      return key === 'Escape';
    },
    handleDOMEvents: {
      keydown: (shown) => {
        if (!shown.composing) noticeCursor(shown);
        return false;
      },
      click: (shown, event) => follow(shown, event),
      blur: () => {
        left();
        return false;
      },
    },
  });
  draft.isComposing = () => view.composing;
  const stop = effect(() => {
    const state = draft.state.value;
    untracked(() => {
      if (view.state !== state) view.updateState(state);
    });
  });
  return {
    view,
    close: () => {
      stop();
      draft.isComposing = () => false;
      view.destroy();
    },
  };
}

/**
 * Browsers tell of a moved cursor a frame late: a key that is pressed sooner has to act where the cursor is seen.
 * Typed as internal; the observer does the same whenever the browser tells.
 */
function noticeCursor(view: EditorView): void {
  (view as unknown as { domObserver: { flush(): void } }).domObserver.flush();
}

/** A click into text that can be edited puts the cursor there, and only Ctrl follows the link, as in Docs. */
function follow(view: EditorView, event: MouseEvent): boolean {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(anchor instanceof HTMLAnchorElement) || anchor.closest('[data-fixed-block]')) return false;
  const isInside = anchor.getAttribute('href') === '#';
  if (isInside) event.preventDefault();
  if (view.editable && !event.ctrlKey && !event.metaKey) return false;
  const mark = view.state.doc.nodeAt(view.posAtDOM(anchor, 0))?.marks.find(({ type }) => type === schema.marks.link);
  if (isInside) followLink((mark?.attrs['link'] ?? {}) as NonNullable<TextStyle['link']>);
  else if (view.editable) window.open(anchor.href, '_blank', 'noopener');
  return true;
}
