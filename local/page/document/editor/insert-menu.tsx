import { useState } from 'preact/hooks';
import type { Command } from 'prosemirror-state';
import { Icon } from '../../frame/icon';
import { Popover } from '../../frame/popover';
import { accounts, documents } from '../../state/workspace';
import type { ChipKind, Look } from '../model/node-attrs';
import { schema } from '../model/schema';
import { insertTable } from './block-commands';

interface InsertMenuProps {
  readonly run: (command: Command) => void;
}

/** Puts in what cannot be typed: a table, and Docs' chips for a person, a day, a file. */
export function InsertMenu({ run }: InsertMenuProps) {
  return (
    <Popover
      label="Insert"
      button={
        <>
          <Icon name="add" size={18} /> Insert
        </>
      }
      buttonClass="tool wide"
      side="left"
    >
      {(close) => (
        <Choices
          put={(command) => {
            close();
            run(command);
          }}
        />
      )}
    </Popover>
  );
}

const insertChip =
  (kind: ChipKind, properties: Look): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.chip.create({ kind, properties }), false).insertText(' ').scrollIntoView());
    return true;
  };

const counts = [1, 2, 3, 4, 5, 6, 7, 8];

function Choices({ put }: { readonly put: (command: Command) => void }) {
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [day, setDay] = useState('');
  return (
    <div class="insert-menu">
      <div class="row">
        <Count label="Rows" value={rows} onChange={setRows} />
        <Count label="Columns" value={columns} onChange={setColumns} />
        <button type="button" onClick={() => put(insertTable(rows, columns))}>
          <Icon name="table" size={18} /> Table
        </button>
      </div>
      <hr />
      <label>
        Person
        <select
          value=""
          onChange={(event) => {
            const { value: email } = event.currentTarget;
            put(insertChip('person', { email, name: accounts.value.find((account) => account.email === email)?.name ?? email }));
          }}
        >
          <option value="" disabled>
            Choose…
          </option>
          {accounts.value.map(({ email, name }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        File
        <select
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            const file = documents.value.find(({ id }) => id === value);
            put(insertChip('link', { uri: `https://docs.google.com/document/d/${value}/edit`, title: file?.name ?? value }));
          }}
        >
          <option value="" disabled>
            Choose…
          </option>
          {documents.value.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') put(insertChip('date', { timestamp: `${day}T12:00:00Z` }));
        }}
      >
        <label class="grow">
          Date
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={day === ''}>
          <Icon name="calendars" size={18} /> Date
        </button>
      </form>
    </div>
  );
}

function Count({ label, value, onChange }: { readonly label: string; readonly value: number; readonly onChange: (value: number) => void }) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {counts.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  );
}
