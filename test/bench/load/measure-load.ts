import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { generatedDocument } from '../check/generated-document';
import { atMost, type Figure, told } from '../figure';
import { collectGarbage } from '../held-memory';
import { timeInTurn } from '../time-in-turn';
import { bareServices } from './bare-services';

const rounds = 15;

/** How big what clasp pushes is, and how long it takes to load where nothing but JavaScript is: Apps Script loads all of it for each call. */
export function measureLoad(): Figure[] {
  const code = readFileSync('dist/Code.js', 'utf8');
  const sidebar = readFileSync('dist/Sidebar.html');
  const { parse, run, call } = medians(code);
  const { as, by200, by1000 } = longer(code);
  const kilobytes = (value: number) => ({ value: value / 1000, unit: 'KB' });
  return [
    atMost(50, { name: 'load of Code.js in a bare context', value: parse + run, unit: 'ms' }),
    told({ name: 'of which to parse it', value: parse, unit: 'ms' }),
    told({ name: 'of which to run it', value: run, unit: 'ms' }),
    atMost(200, { name: 'the first call after it: a check of a long TDD, nothing compiled yet', value: call, unit: 'ms' }),
    told({ name: 'what 200 KB of texts more would add to it', value: by200 - as, unit: 'ms' }),
    told({ name: 'what 1,000 KB of texts more would add to it', value: by1000 - as, unit: 'ms' }),
    atMost(150, { name: 'size of Code.js, gzip', ...kilobytes(gzipSync(code).length) }),
    told({ name: 'size of Code.js', ...kilobytes(Buffer.byteLength(code)) }),
    atMost(60, { name: 'size of Sidebar.html, gzip', ...kilobytes(gzipSync(sidebar).length) }),
    told({ name: 'size of Sidebar.html', ...kilobytes(sidebar.length) }),
  ];
}

/** The steps of one execution: Google starts each with a new context. A comment of its own makes each round compile anew. */
function medians(code: string): Record<'parse' | 'run' | 'call', number> {
  const document = JSON.parse(generatedDocument()) as object;
  let script = new Script('');
  let context = createContext({});
  return timeInTurn(rounds, {
    parse: (round) => (script = new Script(`${code}\n// ${String(round)}`)),
    run: () => {
      context = createContext(bareServices(document));
      script.runInContext(context);
    },
    call: () => {
      const { ok, refusal } = (context['rpc'] as Rpc)('checkTdd', { tdd: 'generated', production: 'yes' });
      if (!ok) throw new Error(refusal?.because);
    },
  });
}

/** Loading the script as it is, and with texts added to it that nobody uses. */
function longer(code: string): Record<'as' | 'by200' | 'by1000', number> {
  const load = (kilobytes: number) => {
    const script = `${code}\nvar more = ${texts(kilobytes)};\n`;
    return (round: number) => {
      new Script(`${script}// ${String(round)}`).runInContext(createContext(bareServices({})));
    };
  };
  // What one leaves behind would else be cleared away in the time of the next.
  return timeInTurn(rounds, {
    gc0: collectGarbage,
    as: load(0),
    gc1: collectGarbage,
    by200: load(200),
    gc2: collectGarbage,
    by1000: load(1000),
  });
}

/** A list of so many kilobytes of texts, twenty bytes each and no two alike. */
function texts(kilobytes: number): string {
  return JSON.stringify(Array.from({ length: kilobytes * 50 }, (_, place) => `word ${String(100_000_000_000 + place * 97)}`));
}

type Rpc = (name: string, input: object) => { readonly ok: boolean; readonly refusal?: { readonly because: string } };
