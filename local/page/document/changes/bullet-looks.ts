import { googleSize } from '../model/google-size';
import { sameJson } from '../model/same-json';
import type { Standing } from './standing';
import { locationOf, rangeOf, type Writing } from './writing';

/**
 * Gives bullets to paragraphs that want some, and takes them from those that do not; answers whose bullets were touched.
 *
 * The API knows one way to a list, a level or a number: `createParagraphBullets`, which counts leading tabs as the level, takes them away,
 * and adds to the list right before when that has the same preset. So where a list begins anew, or is none of a preset's, all of it is made again.
 * https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#createparagraphbulletsrequest
 */
export function bulletLooks(writing: Writing, standing: readonly (Standing | null)[]): ReadonlySet<Standing> {
  const touched = new Set<Standing>();
  for (const group of groupsOf(standing)) {
    const wrong = group.filter(isWrong);
    const first = group[0];
    if (!first || wrong.length === 0) continue;
    const listId = first.wants.bullet?.listId;
    if (listId === undefined) {
      for (const run of runsOf(group, wrong)) removeBullets(writing, run);
      wrong.forEach((each) => touched.add(each));
      continue;
    }
    const preset = writing.presetOf(listId);
    const anew = preset.exact && first !== wrong[0] ? runsOf(group, wrong) : [group];
    for (const run of anew) {
      if (run.some(({ comes, wants }) => (comes ?? [wants]).some(({ bullet }) => bullet !== null))) removeBullets(writing, run);
      createBullets(writing, run, preset.name);
      run.forEach((each) => touched.add(each));
    }
  }
  return touched;
}

const isWrong = ({ wants, comes }: Standing): boolean => comes?.some(({ bullet }) => !sameJson(bullet, wants.bullet)) === true;

/** Paragraphs one behind the other that want to be of the same list, or of none. */
function groupsOf(standing: readonly (Standing | null)[]): readonly (readonly Standing[])[] {
  const groups: Standing[][] = [];
  for (const [place, each] of standing.entries()) {
    if (!each) continue;
    const last = groups[groups.length - 1];
    const goesOn = standing[place - 1] && last?.[0]?.wants.bullet?.listId === each.wants.bullet?.listId;
    if (goesOn) last?.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** The chosen ones of a group, in runs without gaps. */
function runsOf(group: readonly Standing[], chosen: readonly Standing[]): readonly (readonly Standing[])[] {
  const runs: Standing[][] = [];
  for (const [place, each] of group.entries()) {
    if (!chosen.includes(each)) continue;
    const previous = group[place - 1];
    if (previous && chosen.includes(previous)) runs[runs.length - 1]?.push(each);
    else runs.push([each]);
  }
  return runs;
}

const bounds = (run: readonly Standing[]): readonly [number, number] => [run[0]?.start ?? 0, run[run.length - 1]?.end ?? 0];

function removeBullets(writing: Writing, run: readonly Standing[]): void {
  writing.looks.push({ deleteParagraphBullets: { range: rangeOf(writing, ...bounds(run)) } });
}

function createBullets(writing: Writing, run: readonly Standing[], bulletPreset: string): void {
  const [start, end] = bounds(run);
  let tabs = 0;
  for (const each of [...run].reverse()) {
    const own = leadingTabs(each);
    const level = each.wants.bullet?.level ?? 0;
    if (own > 0) writing.looks.push({ deleteContentRange: { range: rangeOf(writing, each.start, each.start + own) } });
    if (level > 0) writing.looks.push({ insertText: { location: locationOf(writing, each.start), text: '\t'.repeat(level) } });
    tabs += level - own;
  }
  writing.looks.push({ createParagraphBullets: { range: rangeOf(writing, start, end + tabs), bulletPreset } });
  // Tabs that belong to the text would have counted as levels.
  for (const each of run) {
    const own = leadingTabs(each);
    if (own > 0) writing.looks.push({ insertText: { location: locationOf(writing, each.start), text: '\t'.repeat(own) } });
  }
}

function leadingTabs({ node }: Standing): number {
  const first = node.firstChild;
  return first?.isText === true && googleSize(first) > 0 ? (/^\t*/.exec(first.text ?? '')?.[0].length ?? 0) : 0;
}
