import { importDocument } from '../../../local/import/import-document';
import { ImportRefused } from '../../../local/import/import-refused';
import { readTdd } from '../../../src/tdd/read-tdd';
import { byChance } from '../by-chance';
import type { Chance } from '../chance';
import type { Claim } from '../claim';
import { corpusFiles, type CorpusFile, pickSmall } from './corpus';
import { mutateJson, mutateText } from './mutate-json';
import { nastyTexts } from './nasty';

/** A file that was changed on its way is imported, or refused in a sentence; what is imported can be read. */
const imported = (
  ending: string,
  cases: number,
  change: (chance: Chance, file: CorpusFile, all: readonly CorpusFile[]) => Uint8Array,
): Claim =>
  byChance({ part: 'fuzz', name: `imported files, .${ending}`, noun: 'fuzz cases', cases, milliseconds: 8000 }, async () => {
    const all = (await corpusFiles()).filter(({ name }) => name.endsWith(`.${ending}`));
    return async (chance, tell) => {
      const file = pickSmall(chance, all);
      const bytes = change(chance, file, all);
      tell(`${file.name}, ${String(bytes.length)} bytes`);
      try {
        const { title, tabs } = await importDocument({
          name: chance.often(0.9) ? file.name : `x.${chance.pick(['md', 'html', 'docx', 'json', 'txt', ''])}`,
          bytes,
        });
        const read = readTdd({ documentId: 'file-1', title, tabs });
        return read.ok || ending === 'json' ? [] : [`It is imported, and not read: ${read.refusal.because}`];
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
        return /^\S[^]*[.)]$/.test(error.message) ? [] : [`It is refused with “${error.message.slice(0, 200)}”, which is no sentence.`];
      }
    };
  });

function changedText(chance: Chance, { bytes }: CorpusFile, all: readonly CorpusFile[]): Uint8Array {
  let text = bytes.toString();
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const other = chance.pick(all).bytes.toString();
    const from = chance.below(other.length);
    const at = chance.below(text.length);
    text = chance.often(0.3)
      ? text.slice(0, at) + other.slice(from, from + chance.below(500)) + text.slice(at)
      : chance.often(0.3)
        ? text.slice(0, at) +
          chance.pick([
            '<table>',
            '</td>',
            '<ul><li>',
            '```',
            '> > > ',
            '| a | b |\n|--|',
            '[x](',
            '**',
            '<a name="',
            '&#x',
            '\r\n',
            ...nastyTexts,
          ]) +
          text.slice(at)
        : mutateText(chance, text);
  }
  return Buffer.from(text);
}

function changedBytes(chance: Chance, { bytes }: CorpusFile): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let times = 1 + chance.below(20); times > 0; times -= 1) copy[chance.below(copy.length)] = chance.below(256);
  return chance.often(0.3) ? copy.subarray(0, chance.below(copy.length)) : copy;
}

const changedJson = (chance: Chance, { bytes }: CorpusFile, all: readonly CorpusFile[]): Uint8Array =>
  chance.often(0.1)
    ? changedText(chance, { name: '', bytes }, all)
    : Buffer.from(JSON.stringify(mutateJson(chance, JSON.parse(bytes.toString()))) ?? '');

export const fileClaims: readonly Claim[] = [
  imported('md', 8000, changedText),
  imported('html', 10_000, changedText),
  imported('json', 14_000, changedJson),
  imported('docx', 400, changedBytes),
];
