import { isoInstant } from '../base/iso-instant';
import { err, ok, type Result } from '../base/result';
import { type Instant, minute } from '../base/time';
import type { Question } from '../self-test/question';
import { type Seen, seen } from '../self-test/seen';
import { questions } from '../self-test/questions';
import { type SelfTestReport, selfTestTable } from '../self-test/self-test-table';
import type { Workspace } from '../workspace/workspace';

/** Google ends an execution after six minutes, and what was made has to be taken away by then; what is not asked is told as such. */
const longest = 3 * minute;

/**
 * Asks Google what its pages leave open and what an installation can get wrong, each question apart, and writes the answers into the tracker.
 *
 * For the engine account alone: the questions are about what that account may do, and the answers are a table that everybody can read.
 */
export function selfTest(workspace: Workspace): Result<SelfTestReport> {
  const { probe, memory } = workspace;
  const [engine, viewer] = [memory.read('engine'), workspace.viewer()];
  if (!engine) return err({ code: 'not-set-up', because: 'Handoff is not set up yet.', fix: 'Run Set up first.' });
  if (viewer !== engine)
    return err({
      code: 'engine-only',
      because: `Only ${engine} can run the self-test; you are signed in as ${viewer || 'nobody'}.`,
      fix: `Run it as ${engine}, from the menu of the tracker or from the script editor.`,
    });

  const started = workspace.now();
  const left = probe.clearUp();
  const asked = questions.map((question) => ({
    ...question,
    ...(workspace.now() - started < longest ? probe.ask(question.key) : outOfTime(question)),
  }));
  const report = { when: momentOf(started), who: viewer, asked, left: [...left, ...probe.clearUp()] };
  probe.write(selfTestTable(report));
  return ok(report);
}

const outOfTime = ({ asks }: Question): Seen => seen('not yet', `There was no time left to ask: ${asks}`);

/** `2026-06-01 08:05 UTC` */
const momentOf = (instant: Instant): string => `${isoInstant(instant).slice(0, 16).replace('T', ' ')} UTC`;
