import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { asElsewhere } from './from-elsewhere';

const key = new PluginKey<DecorationSet>('found');

/** Lights up the block that somebody was led to. */
export const foundPlugin = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, held) {
        const at = tr.getMeta(key) as number | null | undefined;
        if (at === undefined) return held.map(tr.mapping, tr.doc);
        const node = at === null ? null : tr.doc.nodeAt(at);
        return node && at !== null
          ? DecorationSet.create(tr.doc, [Decoration.node(at, at + node.nodeSize, { class: 'found' })])
          : DecorationSet.empty;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** Milliseconds for which the place that one was led to is lit. */
const lit = 2400;

/** Brings a block into sight and lights it for a while. */
export function showBlock(view: EditorView, at: number): void {
  const block = view.nodeDOM(at);
  if (!(block instanceof HTMLElement)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  view.dispatch(asElsewhere(view.state.tr).setMeta(key, at));
  setTimeout(() => {
    if (!view.isDestroyed) view.dispatch(asElsewhere(view.state.tr).setMeta(key, null));
  }, lit);
}
