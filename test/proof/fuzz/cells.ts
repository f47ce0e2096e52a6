import { peopleRows } from '../../../src/tracker/people-rows';
import { readPolicy } from '../../../src/journeys/policy/policy-rows';
import { directory } from '../../../src/journeys/directory';
import { ana, ben, type Company, dana, engine, priya } from '../../journeys/company';
import { logOf } from '../invariants';
import * as begin from '../begin';
import { byChance } from '../by-chance';
import type { Chance } from '../chance';
import type { Claim } from '../claim';
import { answered } from './answered';
import { mutateText } from './mutate-json';
import { nastyTexts } from './nasty';
import { problemWords } from '../../../src/tracker/cell-problem';

const noun = 'fuzz cases';

const textFor = (chance: Chance, stands: string): string =>
  (chance.often(0.6) ? chance.pick(nastyTexts) : mutateText(chance, stands)).slice(0, 49_000);

/** Writes into some cells of some tab what nobody should have written. */
function scribble(chance: Chance, company: Company): string {
  const sheets = company.workspace.world.sheets.spreadsheets[company.tracker]?.sheets ?? [];
  const sheet = chance.pick(sheets);
  const told: string[] = [];
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const row =
      sheet.properties.title === 'Handoffs' || chance.often(0.8) ? 1 + chance.below(Math.max(1, Math.min(12, sheet.rows.length - 1))) : 0;
    const column = chance.below(Math.max(1, sheet.rows[0]?.length ?? 1));
    const stands = sheet.rows[row]?.[column]?.value;
    const text = textFor(chance, typeof stands === 'string' ? stands : '');
    told.push(`${sheet.properties.title} ${String(row + 1)}:${String(column + 1)} ${JSON.stringify(text.slice(0, 200))}`);
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: {
        requests: [
          {
            updateCells: {
              start: { sheetId: sheet.properties.sheetId, rowIndex: row, columnIndex: column },
              rows: [{ values: [text === '' ? {} : { userEnteredValue: { stringValue: text } }] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      },
    });
  }
  return told.join('; ');
}

/** What of the log stands after the cells that were scribbled over. */
const entriesOf = (company: Company): readonly string[] => logOf(company).map((cells) => JSON.stringify(cells));

const tracker: Claim = byChance({ part: 'fuzz', name: 'cells of the tracker', noun, cases: 3000, milliseconds: 5000 }, async () => {
  const { company, tdd } = await begin.twoHandoffs();
  const world = JSON.stringify(company.workspace.world);
  return (chance, tell) => {
    company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
    tell(scribble(chance, company));
    const before = entriesOf(company);
    const [who, name, args] = chance.pick<readonly [string, string, readonly unknown[]]>([
      [engine, 'onSweep', [{}]],
      [engine, 'onSweep', [{}]],
      [engine, 'setUp', []],
      [engine, 'verifyLog', []],
      [priya, 'verifyLog', []],
      [ana, 'rpc', ['myHandoffs', {}]],
      [ben, 'rpc', ['openPanel', { tdd }]],
      [dana, 'rpc', ['withdrawSignoff', { tdd, reason: 'Wrong.' }]],
      [ana, 'rpc', ['markSigned', { tdd, on: '2026-06-01' }]],
      [ben, 'rpc', ['lookFurther', { tdd }]],
    ]);
    tell(`${who} ${name} ${JSON.stringify(args)}`);
    const { wrong } = answered(company, who, name, args);
    const after = entriesOf(company);
    return [...wrong, ...(before.every((entry, place) => after[place] === entry) ? [] : ['An entry of the log was changed.'])];
  };
});

const typed: Claim = byChance({ part: 'fuzz', name: 'cells that people type', noun, cases: 1500, milliseconds: 5000 }, async () => {
  const { company } = await begin.twoHandoffs();
  const world = JSON.stringify(company.workspace.world);
  const columns = (company.workspace.world.sheets.spreadsheets[company.tracker]?.sheets[0]?.rows[0] ?? []).length;
  return (chance, tell) => {
    company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
    const before = company.rows()[1];
    const startColumn = chance.below(columns);
    const values = [[textFor(chance, 'signed'), ...(chance.often(0.3) ? [textFor(chance, ana)] : [])]];
    tell(`${String(startColumn)} ${JSON.stringify(values).slice(0, 400)}`);
    try {
      company.workspace.typeCells(chance.pick([ana, ben, priya]), {
        spreadsheetId: company.tracker,
        sheetId: 101,
        startRow: 1,
        startColumn,
        values,
      });
    } catch (error) {
      if (!/protected|validation|not permitted|characters/i.test(String(error))) throw error;
      return [];
    }
    company.workspace.advance(5);
    const failed = company.workspace.world.script.executions.filter(({ status }) => status !== 'completed').slice(-1);
    return [
      ...failed.map(({ function: name, error }) => `${name} broke: ${error ?? ''}`),
      ...(JSON.stringify(company.rows()[1]) === JSON.stringify(before) ? [] : ['The row of another handoff was changed.']),
    ];
  };
});

const settings: Claim = byChance({ part: 'fuzz', name: 'Policy and People', noun, cases: 36_000, milliseconds: 2000 }, async () => {
  const { company } = await begin.registered();
  const rowsOf = (title: string) =>
    (company.workspace.world.sheets.spreadsheets[company.tracker]?.sheets ?? [])
      .filter(({ properties }) => properties.title === title)
      .flatMap(({ rows }) => rows.map((row) => (row ?? []).map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))));
  const [policy, people] = [rowsOf('Policy'), rowsOf('People')];
  const mutated = (chance: Chance, rows: readonly (readonly string[])[]) => {
    const copy = rows.map((row) => [...row]);
    for (let times = 1 + chance.below(4); times > 0; times -= 1) {
      const row = chance.pick(copy);
      const column = chance.below(row.length + 1);
      row[column] = textFor(chance, row[column] ?? '');
      if (chance.often(0.1)) copy.splice(chance.below(copy.length), 1);
      if (copy.length === 0) copy.push(['']);
    }
    return copy;
  };
  return (chance, tell) => {
    const [changedPolicy, changedPeople] = [mutated(chance, policy), mutated(chance, people)];
    tell(JSON.stringify([changedPolicy, changedPeople]).slice(0, 3000));
    const { problems } = readPolicy(changedPolicy);
    const who = directory(changedPeople);
    const all = [...problems, ...peopleRows(changedPeople).problems, ...who.problems].map(problemWords);
    return all.flatMap((problem) =>
      /^\S[^]*\.$/.test(problem) ? [] : [`A problem says “${problem.slice(0, 200)}”, which is no sentence.`],
    );
  };
});

export const cellClaims: readonly Claim[] = [tracker, typed, settings];
