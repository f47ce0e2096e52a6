import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure } from './figure';
import { timeInTurn } from './time-in-turn';

/** How big what clasp pushes is, and how long it takes to load where nothing but JavaScript is: Apps Script loads all of it for each call. */
export function measureLoad(): Figure[] {
  const code = readFileSync('dist/Code.js', 'utf8');
  const sidebar = readFileSync('dist/Sidebar.html');
  // A comment of its own makes each round compile anew.
  const { load } = timeInTurn(15, {
    load: (round) => {
      new Script(`${code}\n// ${String(round)}`).runInContext(createContext({}));
    },
  });
  return [
    atMost(50, { name: 'load of Code.js in a bare context', value: load, unit: 'ms' }),
    atMost(150, { name: 'size of Code.js', value: Buffer.byteLength(code) / 1000, unit: 'KB' }),
    atMost(60, { name: 'size of Sidebar.html, gzip', value: gzipSync(sidebar).length / 1000, unit: 'KB' }),
  ];
}
