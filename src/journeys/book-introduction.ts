import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import { invitationAhead } from '../handoff/introduction-state';
import { introductionKey } from '../introduction/introduction-key';
import { invitationHtml } from '../introduction/invitation-html';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { EventPlan, Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { draftIntroduction, type Drafted } from './draft-introduction';
import { introducerOnly } from './introducer-only';
import { notOwnCalendar } from './own-calendar';
import type { Subject } from './panel/subject';

/** Ids of deleted events stay taken; so many in a row are not a coincidence. */
const mostAttempts = 20;

/**
 * Sends the invitation that the viewer saw and confirmed, from their own primary calendar.
 *
 * Everything is checked again inside the lock. Pressed twice, or again after a crash, it meets the same event by its id.
 */
export function bookIntroduction(workspace: Workspace, input: CallInput<'bookIntroduction'>): Result<PanelView> {
  const { mark, anyway, ...draft } = input;
  return changeHandoff(workspace, {
    tdd: draft.tdd,
    decide: (subject) => {
      const may = introducerOnly(subject);
      if (!may.ok) return may;
      const drafted = draftIntroduction(subject, draft);
      const refusal = standing(subject) ?? notOwnCalendar(subject.desk) ?? wrong(drafted, mark, anyway);
      return refusal && !(refusal === changed && isOut(subject)) ? err(refusal) : booked(subject, drafted);
    },
  });
}

function standing({ handoff, desk }: Subject): Refusal | null {
  const last = invitationAhead(handoff, desk.now);
  if (!last) return null;
  return {
    code: 'already-invited',
    because: `${handoff.customer} already has an invitation from ${desk.directory.nameOf(last.by)}.`,
    fix: 'Move it in Google Calendar, or cancel it under “Introduction” first.',
  };
}

const changed: Refusal = {
  code: 'changed-meanwhile',
  because: 'Something has changed since you saw the preview.',
  fix: 'Review it again, then send.',
};

/** An earlier try sent it and could not write that down: now it makes its own guests busy. */
function isOut({ desk, handoff }: Subject): boolean {
  return desk.workspace.calendar.ownEvent(introductionKey(handoff.id, nextAttempt(handoff)))?.status === 'confirmed';
}

const nextAttempt = ({ introductions }: Subject['handoff']): number => introductions.filter(({ how }) => how === 'meeting').length + 1;

function wrong({ preview }: Drafted, mark: string, anyway: boolean): Refusal | null {
  const [block] = preview.blocked;
  if (block) return { code: 'blocked', ...block };
  if (preview.mark !== mark) return changed;
  const [early] = preview.early;
  return early !== undefined && !anyway
    ? { code: 'early', because: early, fix: 'Wait for it, or confirm that you want to introduce them anyway.' }
    : null;
}

function booked(subject: Subject, drafted: Drafted): Result<readonly Happening[]> {
  const { desk, handoff } = subject;
  const { ie, pm } = handoff.team;
  const first = nextAttempt(handoff);
  for (let attempt = first; attempt < first + mostAttempts; attempt += 1) {
    const event = desk.workspace.calendar.book(planOf(subject, drafted, attempt));
    if (!event) continue;
    const { eventId, start, end, eventLink, attendees } = event;
    const team = { ie, pm: pm.is === 'assigned' ? pm.who : null };
    const introduction = {
      ...({ how: 'meeting', eventId, attempt, start, end, eventLink, attendees, team, fell: '' } as const),
      customers: drafted.customers,
      early: drafted.preview.early.join(' '),
    };
    return ok([{ what: 'customer introduced', introduction }]);
  }
  return err({ code: 'ids-taken', because: `Google rejected ${String(mostAttempts)} event IDs in a row.`, fix: 'Tell an admin.' });
}

function planOf({ desk, handoff }: Subject, { words, slot, recipients }: Drafted, attempt: number): EventPlan {
  const eventId = introductionKey(handoff.id, attempt);
  return {
    ...{ eventId, on: 'own', ...slot, zone: desk.directory.zoneOf(desk.viewer), meetRequestId: `meet-${eventId}` },
    summary: words.subject,
    description: invitationHtml(words.text),
    attendees: recipients.map((email) => ({ email, required: true, ...(email === desk.viewer ? { answer: 'accepted' } : {}) })),
  };
}
