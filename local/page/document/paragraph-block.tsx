import { useRef, useState } from 'preact/hooks';
import { sentence } from '../api';
import { addAfterRequests, joinRequests, type Place, textRequests } from './edit-requests';
import type { DocumentTab, StructuralElement } from './google-document';
import { Inline } from './inline';
import { typeAhead } from './focus-place';
import { caretTo, current, typedAhead, typing } from './open-paper';
import { paragraphText } from './paragraph-text';
import { caretOffset, textOfNode } from './text-of-node';

/** Writes to the open document and reads it again; rejects with the sentence that refused it. */
export type Save = (requests: readonly object[]) => Promise<void>;

export interface Page {
  readonly tabId: string;
  readonly tab: DocumentTab;
  readonly marks: ReadonlyMap<number, string>;
  /** `null` for people who may only read. */
  readonly save: Save | null;
}

interface ParagraphBlockProps {
  readonly element: StructuralElement;
  readonly page: Page;
  /** Place among the children of the tab's body; `undefined` inside tables. */
  readonly child?: number | undefined;
  readonly isLast: boolean;
  /** Another paragraph stands right before this one. */
  readonly follows: boolean;
}

const tagOf = (named: string) => {
  const level = /^HEADING_(\d)$/.exec(named)?.[1];
  return level === undefined ? 'p' : (`h${level}` as 'h1');
};

const classOf = (named: string, mark: string | undefined, isEntry: boolean) =>
  [named.toLowerCase().replace(/_/g, '-'), isEntry ? 'entry' : '', mark !== undefined && /^[●○■]$/.test(mark) ? 'dotted' : '']
    .filter((name) => name !== '')
    .join(' ');

const neighbour = (from: HTMLElement, step: 1 | -1) => {
  const all = [...document.querySelectorAll<HTMLElement>('.paper [data-start]')];
  return all[all.indexOf(from) + step];
};

/** Whether the caret stands in the first (or last) line of the paragraph, so that an arrow key leaves it. */
const atEdge = (root: HTMLElement, step: 1 | -1) => {
  const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
  const box = root.getBoundingClientRect();
  if (!caret || caret.height === 0) return true;
  return step === -1 ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height;
};

/** One paragraph, heading or list entry; people who may edit type right into it. */
export function ParagraphBlock({ element, page, child, isLast, follows }: ParagraphBlockProps) {
  const root = useRef<HTMLElement>(null);
  const abandoned = useRef(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const { paragraph } = element;
  if (!paragraph) return null;

  const start = element.startIndex ?? 0;
  const end = element.endIndex ?? start;
  const place: Place = { tabId: page.tabId, start };
  const named = paragraph.paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT';
  const before = paragraphText(paragraph);
  const Tag = tagOf(named);
  const depth = paragraph.bullet?.nestingLevel ?? 0;

  const write = async (requests: readonly object[]) => {
    if (requests.length === 0 || !page.save) return;
    try {
      await page.save(requests);
      setRefused(null);
    } catch (error) {
      setRefused(sentence(error));
      caretTo.value = null;
      abandoned.current = false;
      typeAhead();
    }
  };
  const typed = () => (root.current ? textOfNode(root.current) : before);
  const commit = () => write(textRequests(place, before, typed()));
  const insertAtCaret = (text: string) => {
    if (!root.current) return;
    const at = caretOffset(root.current);
    const whole = typed();
    abandoned.current = true;
    caretTo.value = { ...place, start: start + at + text.length };
    void write(textRequests(place, before, whole.slice(0, at) + text + whole.slice(at)));
  };
  const discard = () => {
    abandoned.current = true;
    setRefused(null);
    setVersion(version + 1);
    typing.value = false;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const node = root.current;
    if (!node || event.isComposing) return;
    if (event.key === 'Escape') return discard();
    if (event.key === 'Enter') {
      event.preventDefault();
      if (abandoned.current) return;
      const atEnd = caretOffset(node) === typed().length && typed() === before && !event.shiftKey;
      if (!atEnd) return insertAtCaret(event.shiftKey ? '\u000B' : '\n');
      abandoned.current = true;
      caretTo.value = { ...place, start: end };
      void write(addAfterRequests(place, end));
    }
    if (event.key === 'Backspace' && follows && getSelection()?.isCollapsed === true && caretOffset(node) === 0) {
      event.preventDefault();
      abandoned.current = true;
      void write([...textRequests(place, before, typed()), ...joinRequests(place)]);
    }
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && !event.shiftKey && atEdge(node, step)) {
      const next = neighbour(node, step);
      if (next) event.preventDefault();
      next?.focus();
    }
  };

  const editing = page.save
    ? {
        contenteditable: 'plaintext-only' as const,
        tabIndex: current.value?.start === start || (!current.value && child === 0) ? 0 : -1,
        onFocus: () => {
          abandoned.current = false;
          typing.value = true;
          current.value = { ...place, end, named, isLast, follows };
        },
        onBlur: () => {
          typing.value = false;
          if (!abandoned.current) void commit();
        },
        onKeyDown,
        onBeforeInput: (event: InputEvent) => {
          if (!abandoned.current || event.inputType !== 'insertText') return;
          event.preventDefault();
          typedAhead.value += event.data ?? '';
        },
        onPaste: (event: ClipboardEvent) => {
          const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
          if (!text.includes('\n')) return;
          event.preventDefault();
          insertAtCaret(text);
        },
      }
    : {};

  return (
    <>
      <Tag
        key={version}
        ref={root as never}
        class={`${classOf(named, page.marks.get(start), paragraph.bullet !== undefined)}${refused === null ? '' : ' refused'}`}
        style={{
          ...(paragraph.bullet ? { '--depth': depth } : {}),
          ...(paragraph.paragraphStyle?.alignment === 'CENTER' ? { textAlign: 'center' } : {}),
          ...(paragraph.paragraphStyle?.alignment === 'END' ? { textAlign: 'end' } : {}),
        }}
        data-child={child}
        data-start={start}
        data-heading={paragraph.paragraphStyle?.headingId}
        data-mark={page.marks.get(start)}
        {...editing}
      >
        {(paragraph.elements ?? []).map((inline, place) => (
          <Inline key={place} element={inline} tab={page.tab} />
        ))}
      </Tag>
      {refused !== null && (
        <div class="not-saved" role="alert">
          <span>Not saved. {refused}</span>
          <button type="button" class="text" onClick={() => void commit()}>
            Try again
          </button>
          <button type="button" class="text" onClick={discard}>
            Discard
          </button>
        </div>
      )}
    </>
  );
}
