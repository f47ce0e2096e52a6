import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** A mistake that somebody could make in the product. */
export interface PlantedFault {
  readonly name: string;
  /** Whose proof has to notice it. */
  readonly claim: string;
  readonly changes: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'events get their ids by chance',
    claim: 'crash/mark signed in the tracker',
    changes: [{ file: 'src/meeting/meeting-key.ts', from: '${String(attempt)}`', to: '${String(attempt)} ${String(Math.random())}`' }],
  },
  {
    name: 'rows and log are written in two calls',
    claim: 'crash/sign off',
    changes: [
      {
        file: 'src/google/commit-tracker.ts',
        from: '  const asked = askWhere(change);',
        to: `  const parts = [rowRequests(change), [...logRequests(change), ...healthRequests(change)]];
  for (const part of parts) if (part.length > 0) attempt('Sheets', () => spreadsheets.batchUpdate({ requests: part }, trackerId));
  if (parts.length > 0) return [];
  const asked = askWhere(change);`,
      },
    ],
  },
  {
    name: 'a write that fails is passed over',
    claim: 'crash/declare',
    changes: [
      {
        file: 'src/google/commit-tracker.ts',
        from: '  const asked = askWhere(change);',
        to: '  try { spreadsheets.batchUpdate({ requests }, trackerId); } catch {}\n  if (requests.length > 0) return [];\n  const asked = askWhere(change);',
      },
    ],
  },
  {
    name: 'the sweep forgets what it has not done yet',
    claim: 'crash/sweep after an edit',
    changes: [
      {
        file: 'src/journeys/sweep/sweep.ts',
        from: '  const rows = handoffsIn(desk);',
        to: `  workspace.memory.write({ driveCursor: files.cursor, calendarCursor: calendar.cursor });
  const rows = handoffsIn(desk);`,
      },
    ],
  },
  {
    name: 'the log begins anew where the Health tab is empty',
    claim: 'crash/repair: the Health tab was removed',
    changes: [
      {
        file: 'src/journeys/commit-handoffs.ts',
        from: 'if (health.head.count > 0) return desk;',
        to: 'if (health.head.count >= 0) return desk;',
      },
      { file: 'src/journeys/sweep/sweep.ts', from: 'seen.health.head.count === 0', to: 'seen.health.head.count < 0' },
    ],
  },
  {
    name: 'nobody looks whether rows moved before they were written',
    claim: 'order/a withdrawal while somebody sorts',
    changes: [{ file: 'src/journeys/write-handoff.ts', from: 'if (written.missed.length === 0)', to: 'if (written.missed.length >= 0)' }],
  },
  {
    name: 'the sweep trusts that the calendar has told of every event',
    claim: 'hints/move the meeting',
    changes: [
      {
        file: 'src/journeys/sweep/sweep.ts',
        from: 'dutiesOf(rows, { fileIds: files.fileIds, events: calendar.events,',
        to: 'dutiesOf(rows, { fileIds: files.fileIds, events: [],',
      },
    ],
  },
  {
    name: 'an entry is told by the number that is read out of its cell',
    claim: 'log/Verify log',
    changes: [
      { file: 'src/tracker/verify-chain.ts', from: 'if (isInPlace && number !== String(count))', to: 'if (isInPlace && told !== count)' },
    ],
  },
  {
    name: 'nobody owes the line in the document',
    claim: 'crash/sign off',
    changes: [{ file: 'src/handoff/apply-signoff.ts', from: '  stampOwed: true,', to: '  stampOwed: false,' }],
  },
];

/** The product with one fault in it, in a folder of its own whose `dist/` it is. */
export async function planted({ name, changes }: PlantedFault): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/entry/main.ts'],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
    globalName: 'app',
    write: false,
    plugins: [
      {
        name: 'planted fault',
        setup: (setUp) => {
          setUp.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const mine = changes.filter(({ file }) => resolve(file) === path);
            if (mine.length === 0) return null;
            const contents = mine.reduce(
              (text, { file, from, to }) => {
                if (!text.includes(from)) throw new Error(`${file} no longer has the place where “${name}” is planted: ${from}`);
                return text.replace(from, () => to);
              },
              readFileSync(path, 'utf8'),
            );
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  const entries = readFileSync('dist/Code.js', 'utf8').match(/^function \w+\(\) \{ return app\..*$/gm) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/Code.js'), [outputFiles[0]?.text, ...entries].join('\n'));
  for (const file of ['Sidebar.html', 'appsscript.json']) writeFileSync(join(folder, 'dist', file), readFileSync(join('dist', file)));
  return folder;
}
