import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSpreadsheet } from '../../../local/server/export-spreadsheet';
import type { Cell } from '../../../local/sheets/sheets-state';
import { verifyFile } from '../../../local/verify/verify-file';
import { type Company, engine, priya } from '../../journeys/company';
import * as begin from '../begin';
import type { Claim, Failure } from '../claim';

interface Flaw {
  readonly tab: string;
  readonly row: number;
}

/** One thing that somebody does to the log by hand, and the row in which it has to be found; `null` where any place will do. */
interface Tampering {
  readonly name: string;
  readonly row: number | null;
  /** Only the seals tell, for whoever has the key. */
  readonly isSeal?: boolean;
  readonly work: (rows: (readonly (Cell | null)[] | null)[]) => void;
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'loses its last letter': (text) => text.slice(0, -1),
  'has another first letter': (text) => (text.startsWith('7') ? '8' : '7') + text.slice(1),
  'is emptied': () => '',
  'gets a space at its end': (text) => `${text} `,
  'is told twice': (text) => text + text,
};

const textOf = (cell: Cell | null | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');

function tamperings(rows: readonly (readonly (Cell | null)[] | null)[]): readonly Tampering[] {
  const entries = rows
    .map((_, at) => at)
    .slice(1)
    .filter((at) => textOf(rows[at]?.[0]) !== '');
  const cells = entries.flatMap((row) =>
    Array.from({ length: 9 }, (_, column) => column).flatMap((column) =>
      Object.entries(changes)
        .filter(([, change]) => change(textOf(rows[row]?.[column])) !== textOf(rows[row]?.[column]))
        .map(([how, change]): Tampering => ({
          name: `row ${String(row + 1)}, cell ${String(column + 1)} ${how}`,
          row: row + 1,
          isSeal: column === 8,
          work: (all) => {
            all[row] = (all[row] ?? []).map((cell, at) => (at === column && cell ? { ...cell, value: change(textOf(cell)) } : cell));
          },
        })),
    ),
  );
  const moves = entries.flatMap((row): readonly Tampering[] => [
    { name: `row ${String(row + 1)} is deleted`, row: null, work: (all) => void all.splice(row, 1) },
    { name: `row ${String(row + 1)} is emptied`, row: null, work: (all) => void (all[row] = null) },
    { name: `row ${String(row + 1)} is copied`, row: null, work: (all) => void all.splice(row, 0, all[row] ?? null) },
    ...entries
      .filter((other) => other > row)
      .map((other): Tampering => ({
        name: `rows ${String(row + 1)} and ${String(other + 1)} change places`,
        row: null,
        work: (all) => {
          [all[row], all[other]] = [all[other] ?? null, all[row] ?? null];
        },
      })),
  ]);
  return [...cells, ...moves];
}

const logOf = ({ workspace, tracker }: Company) => {
  const sheet = workspace.world.sheets.spreadsheets[tracker]?.sheets.find(({ properties }) => properties.title === 'Log');
  if (!sheet) throw new Error('There is no log.');
  return sheet;
};

/** The flaws that somebody is told of; `null` for everything that is no answer. */
type Look = (company: Company) => Promise<readonly Flaw[]>;

const looks: Readonly<Record<string, Look>> = {
  'Verify log': ({ workspace }) => {
    const answer = workspace.run(engine, 'verifyLog') as { readonly ok: boolean; readonly value: { readonly flaws: readonly Flaw[] } };
    return Promise.resolve(answer.ok ? answer.value.flaws : []);
  },
  'npm run verify, with the key': (company) => verified(company, company.workspace.world.script.properties['sealKey'] ?? ''),
  'npm run verify, without the key': (company) => verified(company, ''),
};

async function verified({ workspace, tracker }: Company, key: string): Promise<readonly Flaw[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'tracker.xlsx');
  writeFileSync(file, await exportSpreadsheet(workspace, priya, tracker));
  return (await verifyFile({ file, key, json: false }, 'dist')).flaws;
}

async function prepared() {
  const { company } = await begin.booked();
  const world = JSON.stringify(company.workspace.world);
  const again = () => (company.workspace.world = JSON.parse(world) as typeof company.workspace.world);
  return { company, again, all: tamperings(logOf(company).rows) };
}

async function tamperedWith(company: Company, look: Look, { row, work, name }: Tampering): Promise<readonly string[]> {
  work(logOf(company).rows);
  const flaws = await look(company);
  const isFound = row === null ? flaws.length > 0 : flaws.some((flaw) => flaw.tab === 'Log' && flaw.row === row);
  return isFound ? [] : [`${name}: ${flaws.length === 0 ? 'nothing is found' : `found in ${JSON.stringify(flaws)}`}.`];
}

/** Every single change of the log by hand is found, and where it is. */
export const logClaims: readonly Claim[] = Object.entries(looks).map(([name, look]) => {
  const mine = (all: readonly Tampering[]) => all.filter(({ isSeal }) => !(isSeal && name.includes('without')));
  return {
    part: 'log',
    name,
    prove: async ({ share = 1 }) => {
      const { company, again, all } = await prepared();
      const chosen = mine(all).filter((_, at) => at % Math.round(1 / share) === 0);
      const failures: Failure[] = [];
      for (const tampering of chosen) {
        again();
        const says = await tamperedWith(company, look, tampering);
        if (says.length > 0) failures.push({ detail: tampering.name, says });
      }
      again();
      const untouched = await look(company);
      if (untouched.length > 0)
        failures.push({ detail: 'nothing', says: [`Where nothing was changed it finds ${JSON.stringify(untouched)}.`] });
      return { tried: { 'changes of the log by hand': chosen.length }, failures };
    },
    replay: async (detail) => {
      const { company, again, all } = await prepared();
      again();
      const tampering = all.find((each) => each.name === detail);
      return tampering ? (await tamperedWith(company, look, tampering)).join('\n') || 'It holds.' : `There is no change “${detail}”.`;
    },
  };
});
