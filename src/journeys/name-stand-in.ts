import { dayNumber, isDate } from '../base/calendar-date';
import { formatDate } from '../base/format-time';
import { err, ok, type Result } from '../base/result';
import { dateIn } from '../base/zone';
import type { Happening } from '../handoff/handoff-event';
import { reviewersOf } from '../handoff/reviewers-of';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { leadsIn } from './judge';
import { noReason } from './no-reason';
import type { Subject } from './panel/subject';
import { letStandInIn } from './team-access';

/** Nobody stands in for longer: then somebody else is to be assigned. */
const mostDays = 60;

/** A reviewer, or a lead, names somebody who signs for that reviewer from one day to another, and lets them into the TDD as far as they may. */
export function nameStandIn(workspace: Workspace, form: CallInput<'nameStandIn'>): Result<PanelView> {
  const { tdd, role, who, from, until, reason } = form;
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const holder = holderOf(subject, role);
      if (!holder.ok) return holder;
      const refusal =
        refusedPerson(subject, holder.value, who) ?? refusedDays(subject, holder.value, { from, until }) ?? noReason(reason, 'A stand-in');
      if (refusal) return refusal;
      const outside = letStandInIn(subject, who);
      const refused: readonly Happening[] = outside.length > 0 ? [{ what: 'access refused', who: outside }] : [];
      return ok([{ what: 'stand-in named', for: holder.value, role, who, from, until, reason: reason.trim() }, ...refused]);
    },
  });
}

/** Nobody stands in any more; what was signed meanwhile stays signed. */
export function endStandIn(workspace: Workspace, { tdd, role }: CallInput<'endStandIn'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const holder = holderOf(subject, role);
      if (!holder.ok) return holder;
      const standIn = subject.handoff.standIns.find((known) => known.role === role);
      return standIn
        ? ok([{ what: 'stand-in ended', role, who: standIn.who }])
        : err({ code: 'no-stand-in', because: `Nobody stands in as ${role}.`, fix: 'Reload the panel.' });
    },
  });
}

/** Whose place it is, if the viewer may give it to somebody: their own, or anybody's for a lead. */
function holderOf({ handoff, desk }: Subject, role: 'IE' | 'PM'): Result<string> {
  const holder = reviewersOf(handoff.team).find((reviewer) => reviewer.role === role)?.who;
  if (!holder) return err({ code: 'nobody-assigned', because: `Nobody is assigned as ${role}.`, fix: 'Assign somebody under “Team”.' });
  if (holder === desk.viewer || leadsIn(desk).includes(desk.viewer)) return ok(holder);
  const name = desk.directory.nameOf(holder);
  return err({
    code: 'not-your-place',
    because: `Only ${name} or a lead can name a stand-in for ${name}; you are signed in as ${desk.viewer}.`,
    fix: `Ask ${[name, ...leadsIn(desk).map(desk.directory.nameOf)].join(' or ')}.`,
  });
}

function refusedPerson({ handoff, desk }: Subject, holder: string, who: string) {
  const { ae, ce } = handoff.team;
  if (!desk.directory.find(who))
    return err({
      code: 'not-in-people',
      because: `${who} is not in the tracker’s People tab.`,
      fix: 'Choose somebody from the list.',
      at: 'who',
    });
  if (holder === ce)
    return err({
      code: 'author',
      because: 'Nobody can sign off for the author of the TDD.',
      fix: 'A lead needs to assign somebody else or grant an exception.',
      at: 'who',
    });
  if (who === ae || who === ce)
    return err({
      code: 'pre-sales',
      because: `${desk.directory.nameOf(who)} is on the pre-sales side of this handoff and cannot sign off for implementation.`,
      fix: 'Choose somebody from the implementation team.',
      at: 'who',
    });
  return who === holder
    ? err({ code: 'same-person', because: 'Nobody can stand in for themselves.', fix: 'Choose somebody else.', at: 'who' })
    : null;
}

function refusedDays({ desk }: Subject, holder: string, { from, until }: { readonly from: string; readonly until: string }) {
  const refuse = (because: string, fix: string) => err({ code: 'no-days', because, fix, at: 'until' });
  if (!isDate(from) || !isDate(until)) return refuse('A stand-in needs a first day and a last day.', 'Enter both dates.');
  if (until < from) return refuse(`${formatDate(until)} is before ${formatDate(from)}.`, 'Choose a last day that is not before the first.');
  if (until < dateIn(desk.now, desk.directory.zoneOf(holder)))
    return refuse(`${formatDate(until)} has passed.`, 'Choose a last day that is still to come.');
  return dayNumber(until) - dayNumber(from) > mostDays
    ? refuse(`A stand-in can last ${String(mostDays)} days at most.`, 'For longer, assign somebody else under “Team”.')
    : null;
}
