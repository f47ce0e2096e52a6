import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { Icon } from '../frame/icon';
import { Popover } from '../frame/popover';
import { attempt } from '../state/attempt';
import { allTabs, tabIdOf } from './all-tabs';
import { showBlock } from './editor/found-plugin';
import type { GoogleDocument, Tab } from './google-document';
import { type Heading, headingsOf } from './headings-of';
import { shownTab } from './open-paper';
import { TabMenu } from './tab-menu';
import type { Draft } from './writing/draft';

type Run = (requests: readonly object[]) => Promise<void>;

interface OutlineProps {
  readonly document: GoogleDocument;
  readonly draft: Draft;
  readonly view: Signal<EditorView | null>;
  /** `null` for people who may not edit. */
  readonly run: Run | null;
}

/** Milliseconds after the last letter until the outline follows: it is not to slow typing down. */
const patience = 200;

/** The document's tabs, nested ones indented, and the headings of the one on show. */
export function Outline({ document, draft, view, run }: OutlineProps) {
  const headings = useHeadings(draft);
  const tabs = allTabs(document.tabs);
  if (tabs.length < 2 && headings.length === 0 && !run) return null;
  return (
    <nav class="outline" aria-label="Tabs and outline">
      <div class="outline-head">
        <h2>{tabs.length > 1 ? 'Tabs' : 'Outline'}</h2>
        {run && (
          <button
            type="button"
            class="quiet"
            aria-label="Add a tab"
            title="Add a tab"
            onClick={() => void attempt(() => run([{ addDocumentTab: {} }]))}
          >
            <Icon name="add" size={18} />
          </button>
        )}
      </div>
      {tabs.length < 2
        ? headings.map((heading) => <HeadingLink key={heading.at} heading={heading} view={view} />)
        : tabs.map(({ tab, depth }) => {
            const isShown = tabIdOf(tab) === draft.tabId;
            return (
              <div key={tabIdOf(tab)}>
                <TabLink tab={tab} depth={depth} isShown={isShown} run={run} isOnly={tabs.length === 1} />
                {isShown && headings.map((heading) => <HeadingLink key={heading.at} heading={heading} view={view} depth={depth + 1} />)}
              </div>
            );
          })}
    </nav>
  );
}

function useHeadings(draft: Draft): readonly Heading[] {
  const [headings, setHeadings] = useState(() => headingsOf(draft.state.peek().doc));
  const { doc } = draft.state.value;
  useEffect(() => {
    const timer = setTimeout(() => setHeadings(headingsOf(doc)), patience);
    return () => clearTimeout(timer);
  }, [doc]);
  return headings;
}

function HeadingLink({
  heading,
  view,
  depth = 0,
}: {
  readonly heading: Heading;
  readonly view: Signal<EditorView | null>;
  readonly depth?: number;
}) {
  const indent = 12 + (depth + heading.level) * 12;
  return (
    <button
      type="button"
      class="heading"
      style={{ paddingInlineStart: `${indent}px` }}
      onClick={() => view.value && showBlock(view.value, heading.at)}
    >
      {heading.text}
    </button>
  );
}

function TabLink({
  tab,
  depth,
  isShown,
  run,
  isOnly,
}: {
  readonly tab: Tab;
  readonly depth: number;
  readonly isShown: boolean;
  readonly run: Run | null;
  readonly isOnly: boolean;
}) {
  return (
    <div class="tab-line">
      <button
        type="button"
        class="tab"
        aria-current={isShown ? 'page' : undefined}
        style={{ paddingInlineStart: `${12 + depth * 14}px` }}
        onClick={() => (shownTab.value = tabIdOf(tab))}
      >
        {tab.tabProperties?.title ?? 'Untitled tab'}
      </button>
      {isShown && run && <TabMenu tab={tab} run={run} isOnly={isOnly} />}
    </div>
  );
}

/** The same where there is no room for a column. */
export const OutlineButton = (props: OutlineProps) => (
  <Popover label="Tabs and outline" button={<Icon name="outline" size={18} />} says="Tabs and outline" side="left">
    {() => <Outline {...props} />}
  </Popover>
);
