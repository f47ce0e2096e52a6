import { useRef, useState } from 'preact/hooks';
import { ask } from '../api';
import { doAndTell } from '../state/do-and-tell';
import { me } from '../state/me';
import { say } from '../state/toasts';
import type { Sheet } from './google-sheet';
import type { GridPlace } from './grid-place';
import { isSetBack } from './is-set-back';
import { nameOfCell } from './name-of-cell';
import { protectionOf } from './protection-of';
import { enteredText, textOf } from './sheet-shape';

export type Texts = readonly (readonly string[])[];

/** A protection that only warns stands in the way: what it says, and what to do with the answer. */
export interface Warned {
  readonly description: string;
  /** `quiet`: not to be asked again for a while. */
  readonly goOn: (quiet: boolean) => void;
  readonly stop: () => void;
}

export interface SheetEdits {
  /** Types or pastes; true when the sheet took it. */
  readonly type: (at: GridPlace, values: Texts) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly mayUndo: boolean;
  /** After rows or columns were put in, taken out or sorted, nothing can be taken back any more. */
  readonly forget: () => void;
  readonly warned: Warned | null;
}

/** What an edit wrote over, and the first cells of its rows: they tell whether the rows still stand there. */
interface Before {
  readonly at: GridPlace;
  readonly values: Texts;
  readonly rows: readonly (string | null)[];
}

interface Edited {
  readonly spreadsheetId: string;
  readonly sheet: Sheet;
  /** The tab that the product fills. */
  readonly isFirst: boolean;
  readonly reload: () => Promise<void>;
}

const quietFor = 5 * 60_000;

/** ““signed” is typed into Signature.”, or how many cells were pasted. */
function wroteWords(sheet: Sheet, at: GridPlace, values: Texts): string {
  const count = values.flat().length;
  const [text = ''] = values[0] ?? [];
  if (count > 1) return `${count} cells pasted.`;
  const where = textOf(sheet, 0, at.column) || nameOfCell(at.row, at.column);
  return text === '' ? `${where} cleared.` : `“${text}” typed into ${where}.`;
}

const setBackWords = (sheet: Sheet, at: GridPlace, values: Texts): string =>
  wroteWords(sheet, at, values).replace(/\.$/, ', and set back.');

const rowNames = (sheet: Sheet, { row, column }: GridPlace, count: number) =>
  Array.from({ length: count }, (_, down) => (column === 0 ? null : textOf(sheet, row + down, 0)));

/**
 * Typing and pasting into a sheet as a person does in Google's: warnings come first, what followed is told, the last can be taken back.
 *
 * One after the other, however fast the keys are pressed: each is judged by the sheet as the one before has left it.
 */
export function useSheetEdits(edited: Edited): SheetEdits {
  const [undoable, setUndoable] = useState<readonly Before[]>([]);
  const [warned, setWarned] = useState<Warned | null>(null);
  const quietUntil = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef({ edited, undoable });
  latest.current = { edited, undoable };
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const mine = turn.current.then(work);
    turn.current = mine.catch(() => undefined);
    return mine;
  };

  const write = async (at: GridPlace, values: Texts) => {
    const { spreadsheetId, sheet, isFirst, reload } = latest.current.edited;
    const body = { spreadsheetId, sheetId: sheet.properties.sheetId ?? 0, startRow: at.row, startColumn: at.column, values };
    const wrote = ({ row, column }: GridPlace) => isFirst && values[row - at.row]?.[column - at.column] !== undefined;
    const taken = await doAndTell(() => ask('/local/cells', { method: 'POST', body }), {
      done: null,
      head: wroteWords(sheet, at, values),
      wrote,
      undone: (before, after) => (isFirst && isSetBack({ at, values, before, after }) ? setBackWords(sheet, at, values) : null),
    });
    await reload();
    return taken;
  };
  const confirmed = (at: GridPlace, values: Texts) => {
    const { sheet } = latest.current.edited;
    const warning = values
      .flatMap((row, down) => row.map((_, across) => protectionOf(sheet, at.row + down, at.column + across, me.value)))
      .find((protection) => protection?.warningOnly === true);
    if (!warning || Date.now() < quietUntil.current) return write(at, values);
    return new Promise<boolean>((resolve) =>
      setWarned({
        description: (warning.description ?? '').replace(/^\[?handoff\]?:?\s*/i, ''),
        goOn: (quiet) => {
          if (quiet) quietUntil.current = Date.now() + quietFor;
          setWarned(null);
          void write(at, values).then(resolve);
        },
        stop: () => {
          setWarned(null);
          resolve(false);
        },
      }),
    );
  };
  const keep = (stack: readonly Before[]) => {
    latest.current = { ...latest.current, undoable: stack };
    setUndoable(stack);
  };
  const type = async (at: GridPlace, values: Texts) => {
    const { sheet } = latest.current.edited;
    const before = values.map((row, down) => row.map((_, across) => enteredText(sheet, at.row + down, at.column + across)));
    const rows = rowNames(sheet, at, values.length);
    const taken = await confirmed(at, values);
    if (taken) keep([...latest.current.undoable, { at, values: before, rows }]);
    return taken;
  };
  const undo = async () => {
    const stack = latest.current.undoable;
    const last = stack[stack.length - 1];
    if (!last) return;
    if (last.rows.join('\n') !== rowNames(latest.current.edited.sheet, last.at, last.values.length).join('\n'))
      return say('The rows have moved since, so this cannot be undone. Change it by hand.', 'error');
    if (await confirmed(last.at, last.values)) keep(stack.slice(0, -1));
  };
  return {
    type: (at, values) => inTurn(() => type(at, values)),
    undo: () => inTurn(undo),
    mayUndo: undoable.length > 0,
    forget: () => keep([]),
    warned,
  };
}
