import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly met: boolean;
}

const recorded = resolve('../shared/data/docs-api/think41__extrasuite__form15g-tables.json');
const rounds = 31;
const goal = 1.5;

/** Reading and checking the largest recorded document, as a multiple of `JSON.parse` of its bytes: medians, both warm. */
export function measureCheck(): Promise<Measured[]> {
  const isThere = existsSync(recorded);
  const text = isThere ? readFileSync(recorded, 'utf8') : generated();
  const parsing = median(() => JSON.parse(text) as unknown);
  const document: unknown = JSON.parse(text);
  const checking = median(() => {
    const read = readTdd(document);
    return read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }) : read;
  });
  const value = checking / parsing;
  const name = isThere ? 'read and check the largest recorded document' : 'read and check a generated document (../shared/data is absent)';
  return Promise.resolve([{ name, value, unit: '× JSON.parse', goal: `≤ ${String(goal)}`, met: value <= goal }]);
}

function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const begin = process.hrtime.bigint();
    work();
    if (round >= rounds) times.push(Number(process.hrtime.bigint() - begin));
  }
  return times.sort((one, other) => one - other)[rounds >> 1] ?? 0;
}

/** A document of 1.6 MB in the shape of the API's answers: headings, prose and tables, each run with its style. */
function generated(): string {
  const style = {
    foregroundColor: { color: { rgbColor: {} } },
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    fontSize: { magnitude: 11, unit: 'PT' },
  };
  let at = 1;
  const paragraph = (text: string, namedStyleType: string) => {
    const startIndex = at;
    at += text.length + 1;
    const elements = [{ startIndex, endIndex: at, textRun: { content: `${text}\n`, textStyle: style } }];
    return {
      startIndex,
      endIndex: at,
      paragraph: { elements, paragraphStyle: { namedStyleType, direction: 'LEFT_TO_RIGHT', lineSpacing: 115 } },
    };
  };
  const cell = (text: string) => ({
    content: [paragraph(text, 'NORMAL_TEXT')],
    tableCellStyle: { backgroundColor: {}, contentAlignment: 'TOP' },
  });
  const content: unknown[] = [{ endIndex: 1, sectionBreak: {} }];
  for (let index = 0; index < 150; index++) {
    content.push(paragraph(index === 70 ? 'Production requirements' : `Section ${String(index)}`, 'HEADING_2'));
    for (let line = 0; line < 3; line++)
      content.push(paragraph(`Node ${String(line)} of the cluster keeps ${String(index)} repositories.`, 'NORMAL_TEXT'));
    content.push({
      table: {
        tableRows: [
          ['Setting', 'Value'],
          ['Nodes', '3'],
          ['Disk', '500 GB'],
        ].map((row) => ({ tableCells: row.map(cell) })),
      },
    });
  }
  const tab = { tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: { body: { content } } };
  return JSON.stringify({ documentId: 'generated', title: 'Generated', tabs: [tab] }, null, 2);
}
