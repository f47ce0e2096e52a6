import { err, ok, type Result } from '../base/result';
import type { Subject } from './panel/subject';

/** May the viewer speak for pre-sales to the customer: the CE, or a lead who stands in? */
export const isIntroducer = ({ desk, handoff }: Subject): boolean =>
  desk.viewer === handoff.team.ce || desk.directory.standingOf(desk.viewer).includes('lead');

/** What only the CE or a lead does, each from their own calendar and mail. */
export function introducerOnly(subject: Subject): Result<Subject> {
  const { desk, handoff } = subject;
  if (isIntroducer(subject)) return ok(subject);
  return err({
    code: 'not-your-turn',
    because: `Only the CE or a lead introduces the implementation team; you are signed in as ${desk.viewer}.`,
    fix: `Ask ${desk.directory.nameOf(handoff.team.ce)}, whom the customer knows.`,
  });
}
