import type { Signal } from '@preact/signals';
import { toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { Icon, type IconName } from '../../frame/icon';
import { bulleted, numbered } from '../model/list-preset';
import { paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';
import type { Draft } from '../writing/draft';
import { apart } from './apart';
import { setNamed } from './block-commands';
import { InsertMenu } from './insert-menu';
import { LinkForm } from './link-form';
import { chosenParagraphs, toggleList } from './list-commands';
import { TableMenu } from './table-menu';

interface ToolbarProps {
  readonly draft: Draft;
  readonly view: Signal<EditorView | null>;
}

const styles: readonly (readonly [string, string])[] = [
  ['NORMAL_TEXT', 'Normal text'],
  ['TITLE', 'Title'],
  ['SUBTITLE', 'Subtitle'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`HEADING_${level}`, `Heading ${level}`] as const),
];

/** Tools for what is selected; what they do, a key does too. */
export function Toolbar({ draft, view }: ToolbarProps) {
  const state = draft.state.value;
  const chosen = chosenParagraphs(state).map(({ node }) => paragraphOf(node));
  const run = (command: Command) => {
    if (!view.value) return;
    apart(command)(view.value.state, view.value.dispatch, view.value);
    view.value.focus();
  };
  const isList = (preset: string) => chosen.length > 0 && chosen.every(({ bullet }) => bullet && draft.presetOf(bullet.listId) === preset);
  return (
    <div class="edit-bar" role="toolbar" aria-label="Text">
      <Tool icon="undo" label="Undo" keys="Ctrl+Z" disabled={undoDepth(state) === 0} onPress={() => run(undo)} />
      <Tool icon="redo" label="Redo" keys="Ctrl+Y" disabled={redoDepth(state) === 0} onPress={() => run(redo)} />
      <span class="bar" />
      <select
        aria-label="Paragraph style"
        value={chosen[0]?.named ?? 'NORMAL_TEXT'}
        onChange={(event) => run(setNamed(event.currentTarget.value))}
      >
        {styles.map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <span class="bar" />
      {texts.map(([icon, label, keys, mark]) => (
        <Tool key={icon} icon={icon} label={label} keys={keys} isOn={hasMark(state, mark)} onPress={() => run(toggleMark(mark))} />
      ))}
      <LinkForm state={state} run={run} />
      <span class="bar" />
      <Tool
        icon="bulleted"
        label="Bulleted list"
        keys="Ctrl+Shift+8"
        isOn={isList(bulleted)}
        onPress={() => run(toggleList(bulleted, draft.presetOf))}
      />
      <Tool
        icon="numbered"
        label="Numbered list"
        keys="Ctrl+Shift+7"
        isOn={isList(numbered)}
        onPress={() => run(toggleList(numbered, draft.presetOf))}
      />
      <span class="bar" />
      {isInTable(state) ? <TableMenu run={run} /> : <InsertMenu run={run} />}
    </div>
  );
}

const texts: readonly (readonly [IconName, string, string, MarkType])[] = [
  ['bold', 'Bold', 'Ctrl+B', schema.marks.bold],
  ['italic', 'Italic', 'Ctrl+I', schema.marks.italic],
  ['underline', 'Underline', 'Ctrl+U', schema.marks.underline],
];

function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, $from, empty } = selection;
  return empty ? mark.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, mark);
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly isOn?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Pressing it leaves the cursor where it is. */
function Tool({ icon, label, keys, isOn, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-pressed={isOn}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
