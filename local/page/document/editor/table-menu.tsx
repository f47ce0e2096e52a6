import type { Command } from 'prosemirror-state';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable } from 'prosemirror-tables';
import { Icon } from '../../frame/icon';
import { Popover } from '../../frame/popover';
import { unlessMerged } from './unless-merged';

const entries: readonly (readonly [string, Command] | null)[] = [
  ['Row above', unlessMerged(addRowBefore)],
  ['Row below', unlessMerged(addRowAfter)],
  ['Column to the left', unlessMerged(addColumnBefore)],
  ['Column to the right', unlessMerged(addColumnAfter)],
  null,
  ['Delete the row', unlessMerged(deleteRow)],
  ['Delete the column', unlessMerged(deleteColumn)],
  ['Delete the table', deleteTable],
];

/** What can be done to the table with the cursor. */
export function TableMenu({ run }: { readonly run: (command: Command) => void }) {
  return (
    <Popover
      label="Table"
      button={
        <>
          <Icon name="table" size={18} /> Table
        </>
      }
      buttonClass="tool wide"
      side="left"
    >
      {(close) => (
        <div class="menu-list">
          {entries.map((entry, place) =>
            entry ? (
              <button
                key={entry[0]}
                type="button"
                onClick={() => {
                  close();
                  run(entry[1]);
                }}
              >
                {entry[0]}
              </button>
            ) : (
              <hr key={place} />
            ),
          )}
        </div>
      )}
    </Popover>
  );
}
