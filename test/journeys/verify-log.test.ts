import fc from 'fast-check';
import type { Result } from '../../src/base/result';
import type { LogReport } from '../../src/journeys/verify-log';
import { logEntry } from '../../src/tracker/log-entry';
import { type Flaw, verifyChain } from '../../src/tracker/verify-chain';
import { ana, ben, Company, dana, engine, priya } from './company';
import { cases } from '../cases';

let company: Company;
let world: string;
let entries: readonly (readonly string[])[];

beforeAll(async () => {
  company = new Company();
  await company.signedOff();
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(10);
  world = JSON.stringify(company.workspace.world);
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Log!A2:I1000' },
  }) as { values?: string[][] };
  entries = values;
});

beforeEach(() => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
});

const verify = (who = engine) => company.workspace.run(who, 'verifyLog') as Result<LogReport>;
const flaws = (): readonly Flaw[] => {
  const report = verify();
  if (!report.ok) throw new Error(report.refusal.because);
  return report.value.flaws;
};
const write = (range: string, text: string) =>
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range },
    query: { valueInputOption: 'RAW' },
    body: { values: [[text]] },
  });
const batch = (...requests: readonly object[]) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: company.tracker }, body: { requests } });
const another = { appendDimension: { sheetId: 101, dimension: 'ROWS', length: 1 } };
const rowsOf = (sheetId: number, startIndex: number, endIndex: number) => ({ range: { sheetId, dimension: 'ROWS', startIndex, endIndex } });

describe('Verify log', () => {
  it('finds nothing where nobody changed anything, and changes nothing', () => {
    const before = JSON.stringify(company.workspace.world.sheets);
    expect(verify()).toEqual({ ok: true, value: { entries: entries.length, handoffs: 1, sealed: true, flaws: [] } });
    expect(JSON.stringify(company.workspace.world.sheets)).toBe(before);
  });

  it('is for leads, admins and the engine account; nobody else looks through every handoff, and the key is in no answer', () => {
    const key = company.workspace.world.script.properties['sealKey'] ?? '';
    const answers = [priya, engine, ana, ben, dana].map((who) => verify(who));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code))).toEqual([
      'ok',
      'ok',
      'leads-only',
      'leads-only',
      'leads-only',
    ]);
    expect([key.length > 20, JSON.stringify(answers).includes(key)]).toEqual([true, false]);
  });

  it('shows in a dialog of the tracker what it found', () => {
    write('Log!F3', 'Somebody else did it.');
    const { execution } = company.workspace.perform(priya, 'verifyLog', [], { spreadsheetId: company.tracker });
    expect(execution.alerts[0]?.split('\n').slice(-1)).toEqual([
      'Log, row 3: Entry 2 is not what was written: one of its cells was changed.',
    ]);
    expect(company.workspace.menu(priya, { spreadsheetId: company.tracker })[0]?.items).toEqual([
      { label: 'Verify log', function: 'verifyLog' },
      { label: 'Self-test', function: 'selfTest' },
    ]);
  });

  it('names the row of the tracker that is missing, doubled, or not what the log gives', () => {
    const [id = ''] = company.rows().map((row) => row['Handoff'] ?? '');
    company.overwrite(engine, 'Record', (company.rows()[0]?.['Record'] ?? '').replace('"Globex"', '"Initech"'));
    expect(flaws()).toEqual([{ tab: 'Handoffs', row: 2, says: `${id} (Globex) has a record that does not match the log.` }]);

    company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
    batch(another, {
      copyPaste: {
        source: { sheetId: 101, startRowIndex: 1, endRowIndex: 2 },
        destination: { sheetId: 101, startRowIndex: 2, endRowIndex: 3 },
        pasteType: 'PASTE_NORMAL',
      },
    });
    expect(flaws()).toEqual([{ tab: 'Handoffs', row: 3, says: `${id} (Globex) is here a second time.` }]);

    batch(another, { deleteDimension: rowsOf(101, 1, 3) });
    expect(flaws()).toEqual([{ tab: 'Handoffs', row: 0, says: `${id} (Globex) is in the log but has no row.` }]);
  });

  it('knows that the end was cut off, though Health was written to fit', () => {
    const last = entries[entries.length - 2] ?? [];
    batch({ deleteDimension: rowsOf(102, entries.length, entries.length + 1) });
    write('Health!B3', last[0] ?? '');
    write('Health!B4', last[7] ?? '');
    expect(flaws().map(({ says }) => says)).toEqual(
      expect.arrayContaining([`Entry ${String(entries.length)} is not as the sweep last saw it.`]),
    );
  });
});

describe('the chain of the log', () => {
  const key = () => company.workspace.world.script.properties['sealKey'] ?? '';
  const head = () => ({ count: entries.length, hash: entries[entries.length - 1]?.[7] ?? '' });
  const verified = (changed: readonly (readonly string[])[], withKey = true) =>
    verifyChain({ entries: changed, head: head(), remembered: null, key: withKey ? key() : '' });

  it.each([true, false])('shows every cell that was changed, in its row (with the key of the seals: %s)', (withKey) => {
    const missed = entries.flatMap((cells, entry) =>
      cells.flatMap((text, column) => {
        // The seal says nothing to whoever has no key.
        if (!withKey && column === 8) return [];
        const changed = entries.map((other, place) =>
          place === entry
            ? other.map((cell, at) => (at === column ? `${text.slice(0, -1)}${text.endsWith('7') ? '8' : '7'}` : cell))
            : other,
        );
        const rows = verified(changed, withKey).map(({ row }) => row);
        return rows.includes(entry + 2) && rows.every((row) => row === entry + 2 || row === 0) ? [] : [[entry, column, rows]];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('shows every entry that was taken out, doubled or moved', () => {
    const places = entries.map((_, place) => place);
    const without = places.map((place) => verified(entries.filter((__, other) => other !== place)).length);
    const doubled = places.map((place) => verified([...entries.slice(0, place + 1), ...entries.slice(place)]).length);
    expect([without.filter((count) => count === 0), doubled.filter((count) => count === 0)]).toEqual([[], []]);
    fc.assert(
      fc.property(fc.nat(entries.length - 1), fc.nat(entries.length - 1), (from, to) => {
        const moved = [...entries];
        const [entry = []] = moved.splice(from, 1);
        moved.splice(to, 0, entry);
        return (verified(moved).length === 0) === (from === to);
      }),
      cases(),
    );
  });

  it('that was written anew from some entry on is found by its seals alone, from there on', () => {
    const from = 3;
    const forged: (readonly string[])[] = [...entries.slice(0, from)];
    let before = { count: from, hash: entries[from - 1]?.[7] ?? '' };
    for (const [, when = '', who = '', handoff = '', what = '', , details = ''] of entries.slice(from)) {
      const entry = logEntry({ when, who, handoff, what, says: 'Nothing happened.', details }, before, 'not the key');
      forged.push(entry.cells);
      before = entry.after;
    }
    const chain = { entries: forged, head: before, remembered: null };
    expect(verifyChain({ ...chain, key: '' })).toEqual([]);
    expect(verifyChain({ ...chain, key: key() }).map(({ row, says }) => [row, says])).toEqual(
      entries.slice(from).map(([number = ''], place) => [from + place + 2, `Entry ${number} was not sealed by Handoff.`]),
    );
  });
});
