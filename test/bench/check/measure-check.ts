import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkTdd } from '../../../src/tdd/check-tdd';
import { readTdd } from '../../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../../src/tdd/tdd-policy';
import { atMost, type Figure } from '../figure';
import { timeInTurn } from '../time-in-turn';
import { generatedDocument } from './generated-document';

const folder = resolve('../shared/data/docs-api');
const rounds = 21;

/** A smaller document is read and checked many times in a row, so that the clock can tell. */
const perRound = 2_000_000;

/** A check that takes less than this is never what somebody waits for, however short the document. */
const atOnce = 5;

/** Reading and checking each recorded document, as a multiple of `JSON.parse` of its bytes, the two taking turns; the largest comes first. */
export function measureCheck(): Figure[] {
  return recorded().map(({ name, text }, index) => {
    const times = Array.from({ length: Math.max(1, Math.round(perRound / text.length)) });
    const document: unknown = JSON.parse(text);
    const { check, parse } = timeInTurn(rounds, {
      check: () => times.forEach(() => checked(document)),
      parse: () => times.forEach(() => JSON.parse(text) as unknown),
    });
    const size = `${String(Math.round(text.length / 1000))} KB`;
    const figure = { value: check / parse, unit: '× JSON.parse' };
    if (index === 0) return atMost(1.5, { name: `read and check the largest document, ${name}, ${size}`, ...figure });
    const among = atMost(1.5, { name: `read and check ${name}, ${size}`, ...figure });
    return { ...among, goal: `${among.goal}, or ${String(atOnce)} ms`, met: among.met || check / times.length <= atOnce };
  });
}

function recorded(): readonly { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return [{ name: 'generated (../shared/data is absent)', text: generatedDocument() }];
  return readdirSync(folder)
    .map((file) => ({ name: file.replace('.json', ''), text: readFileSync(join(folder, file), 'utf8') }))
    .sort((one, other) => other.text.length - one.text.length);
}

function checked(document: unknown): unknown {
  const read = readTdd(document);
  return read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }) : read;
}
