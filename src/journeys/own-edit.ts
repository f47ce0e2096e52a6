import { formatMoment } from '../base/format-time';
import type { Refusal } from '../base/refusal';
import { minute } from '../base/time';
import { ownReviews, type Subject } from './panel/subject';

/** Our own line in the document is written right after what happened. */
const stampedWithin = 2 * minute;

/**
 * Why the viewer, who alone signs off this TDD, does not sign what they wrote themselves since the review was asked for; `null` when somebody else has seen it.
 *
 * Google tells the last edit only. One call, none where others sign too.
 */
export function ownEdit(subject: Subject): Refusal | null {
  const { desk, handoff, judgement } = subject;
  const others = judgement.standings.filter(
    ({ role, standing }) => standing.is !== 'excepted' && !ownReviews(subject).some((mine) => mine.role === role),
  );
  if (others.length > 0) return null;
  const edit = desk.workspace.drive.lastEdit(handoff.tdd.fileId);
  if (!edit || edit.email !== desk.viewer || edit.at <= (handoff.review?.at ?? 0)) return null;
  const isStamp = handoff.history.some(({ at, by }) => by === desk.viewer && edit.at >= at && edit.at - at < stampedWithin);
  if (isStamp) return null;
  return {
    code: 'own-edit',
    because: `You made the last edit to this TDD, on ${formatMoment(edit.at, desk.directory.zoneOf(desk.viewer))}, and nobody else signs it off.`,
    fix: `Ask ${desk.directory.nameOf(handoff.team.ce)} to review the edit and request your sign-off again.`,
  };
}
