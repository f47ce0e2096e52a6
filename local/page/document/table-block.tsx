import type { ComponentChildren } from 'preact';
import type { StructuralElement, Table } from './google-document';
import { cssColour } from './style-of';

interface TableBlockProps {
  readonly table: Table;
  readonly child?: number | undefined;
  /** Draws the content of one cell. */
  readonly children: (content: readonly StructuralElement[]) => ComponentChildren;
}

/** A table; a cell that spans others is drawn once, since the API also lists the cells that it covers. */
export function TableBlock({ table, child, children }: TableBlockProps) {
  const rows = table.tableRows ?? [];
  const covered = new Set<string>();
  return (
    <div class="table-frame" data-child={child}>
      <table class={rows.length === 1 && table.columns === 1 ? 'callout' : undefined}>
        <tbody>
          {rows.map((row, down) => (
            <tr key={down}>
              {(row.tableCells ?? []).map((cell, across) => {
                if (covered.has(`${down}:${across}`)) return null;
                const height = cell.tableCellStyle?.rowSpan ?? 1;
                const width = cell.tableCellStyle?.columnSpan ?? 1;
                for (let y = 0; y < height; y += 1)
                  for (let x = 0; x < width; x += 1) if (x > 0 || y > 0) covered.add(`${down + y}:${across + x}`);
                return (
                  <td
                    key={across}
                    rowSpan={height}
                    colSpan={width}
                    style={{ backgroundColor: cssColour(cell.tableCellStyle?.backgroundColor) }}
                  >
                    {children(cell.content ?? [])}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
