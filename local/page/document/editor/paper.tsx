import { useEffect, useRef } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import type { Signal } from '@preact/signals';
import { headingWanted, jump } from '../open-paper';
import type { DocumentTab } from '../google-document';
import type { Draft } from '../writing/draft';
import { blockAt, headingAt } from './find-block';
import { showBlock } from './found-plugin';
import { makeView } from './make-view';

interface PaperProps {
  readonly draft: Draft;
  readonly tab: DocumentTab;
  readonly mayEdit: boolean;
  /** Gets the view while the paper is there. */
  readonly view: Signal<EditorView | null>;
  readonly onLeave: () => void;
}

const toTools = () => document.querySelector<HTMLElement>('.edit-bar select')?.focus();

/** One tab of the document on white paper, where one simply types. */
export function Paper({ draft, tab, mayEdit, view, onLeave }: PaperProps) {
  const place = useRef<HTMLDivElement>(null);
  const may = useRef(mayEdit);
  may.current = mayEdit;
  useEffect(() => {
    if (!place.current) return;
    const made = makeView({ place: place.current, draft, mayEdit: () => may.current, left: onLeave, escape: toTools });
    view.value = made.view;
    return () => {
      view.value = null;
      made.close();
    };
  }, [draft]);
  useEffect(() => view.value?.setProps({}), [mayEdit, draft.counts]);
  const [wanted, heading] = [jump.value, headingWanted.value];
  useEffect(() => {
    if (!view.value || !wanted || (wanted.tabId !== '' && wanted.tabId !== draft.tabId)) return;
    const at = blockAt(view.value.state.doc, wanted.child);
    if (at !== null) showBlock(view.value, at);
    jump.value = null;
  }, [wanted, draft]);
  useEffect(() => {
    if (!view.value || heading === null) return;
    const at = headingAt(view.value.state.doc, heading);
    if (at !== null) showBlock(view.value, at);
    headingWanted.value = null;
  }, [heading, draft]);
  const floating = Object.keys(tab.positionedObjects ?? {}).length;
  return (
    <article class="paper" aria-label="Document">
      {!draft.counts && <p class="aside">The indices in this capture do not add up, so you can read it but not edit it.</p>}
      <div ref={place} />
      {floating > 0 && (
        <p class="aside">
          {floating === 1 ? 'One image or drawing floats' : `${floating} images or drawings float`} over this tab and{' '}
          {floating === 1 ? 'is' : 'are'} not drawn here.
        </p>
      )}
    </article>
  );
}
