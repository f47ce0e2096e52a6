import type { TddCheck } from './check-tdd';
import { headOf, piecesOf } from './facts-in';
import { lineWords } from './line-words';
import { productionFields, productionGuidance } from './production-template';
import type { Line, Tdd } from './tdd';
import { contentOf } from './tdd-reader';

const caption = /^(?:table|figure|tabelle|abbildung|tableau|tabla|tabela|tabella|figura|表|図|图)\s*\d/i;
/** What people write over the labels of a table. */
const heads =
  /^(?:component|parameter|setting|item|field|attribute|property|category|area|aspect|topic|requirement|resource|name|komponente|eigenschaft|merkmal|composant|paramètre|componente|parámetro|項目|项目)s?$/i;

/** What the production section says, its subsections included, line by line. */
export function productionLines(tdd: Tdd, production: NonNullable<TddCheck['production']>): readonly string[] {
  const { heading, place } = production;
  const index = tdd.sections.findIndex(
    (section) => section.heading === heading && section.place.tabId === place.tabId && section.place.child === place.child,
  );
  const lines = index === -1 ? [] : contentOf(tdd, index).lines.flatMap(piecesOf);
  return lines
    .flatMap((line, at) => (isBeside(lines, at) ? [] : [lineWords(line, headOf(lines, at)?.cells)]))
    .filter((text) => text !== '');
}

/** What only frames the answers: the guidance, a field or a row without a value, a caption, the heads of a table. */
function isBeside(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return true;
  const text = line.text.trim();
  const [label = '', ...answers] = line.cells ?? [];
  if (line.kind !== 'row')
    return text === productionGuidance || caption.test(text) || productionFields.some((field) => text === `${field}:`);
  const begins = lines[at - 1]?.place.child !== line.place.child && lines[at + 1]?.place.child === line.place.child;
  return (
    line === headOf(lines, at) ||
    (begins && heads.test(label.trim())) ||
    (answers.length > 0 && answers.every((cell) => cell.trim() === ''))
  );
}
