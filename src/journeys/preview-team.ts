import { formatMoment } from '../base/format-time';
import { err, ok, type Result } from '../base/result';
import type { Team } from '../handoff/people';
import { teamConsequences } from '../handoff/team-consequences';
import type { CallInput, CallOutput } from '../rpc/contract';
import type { Workspace } from '../workspace/workspace';
import { lookAtHandoff } from './change-handoff';
import { detailsOf } from './details-form';
import { isPreSales, isReviewer, type Subject } from './panel/subject';
import { teamAccess } from './team-access';

/** What a change of the team would bring with it, before it is made. Reads only. */
export function previewTeam(workspace: Workspace, form: CallInput<'previewTeam'>): CallOutput<'previewTeam'> {
  const subject = lookAtHandoff(workspace, form.tdd, teamOnly);
  if (!subject.ok) return subject;
  const { desk, handoff } = subject.value;
  const details = detailsOf(desk, form, handoff);
  if (!details.ok) return details;
  const nameOf = desk.directory.nameOf;
  const zone = desk.directory.zoneOf(desk.viewer);
  const { team: after } = details.value;
  const consequences = teamConsequences({ handoff, after, now: desk.now, nameOf, momentOf: (instant) => formatMoment(instant, zone) });
  return ok({ consequences: [...accessConsequences(subject.value, after), ...consequences] });
}

/** Who may change the team at all. */
export function teamOnly(subject: Subject): Result<Subject> {
  return isPreSales(subject) || isReviewer(subject)
    ? ok(subject)
    : err({
        code: 'not-your-handoff',
        because: `${subject.desk.viewer} is not part of this handoff.`,
        fix: 'Ask one of them, or a lead.',
      });
}

function accessConsequences(subject: Subject, after: Team): readonly string[] {
  const { missing, mayShare } = teamAccess(subject, after);
  return missing.map(({ who, role }) => {
    const what = role === 'writer' ? 'edit' : 'comment on';
    const name = subject.desk.directory.nameOf(who);
    return mayShare
      ? `${name} gets access to ${what} the TDD.`
      : `You cannot share the TDD: ask one of its editors to let ${name} ${what} it.`;
  });
}
