import { formatMoment } from '../../../base/format-time';
import { awaitsConfirmation } from '../../../handoff/awaits-confirmation';
import { isTeamOpen } from '../../../handoff/is-team-open';
import type { TurnView } from '../../../rpc/contract/turn-view';
import { isPreSales, isReviewer, type Subject } from '../subject';
import { actions, offered, waiting, yours } from './turn-words';

export function meeting(subject: Subject): TurnView {
  const { desk, handoff, judgement } = subject;
  const { stage, because } = judgement.stage;
  const may = isPreSales(subject);
  switch (stage) {
    case 'Meeting to be booked':
      if (handoff.meeting.is === 'no-time')
        return may
          ? offered(subject, {
              headline: 'Choose a time for the handoff meeting',
              detail: 'Nothing is booked yet.',
              actions: actions('choose-time'),
            })
          : waiting(subject);
      return { tone: 'quiet', label: 'Handoff is booking', ...beingBooked(subject), actions: [] };
    case 'No common time': {
      if (awaitsConfirmation(handoff)) return walkthrough(subject);
      const apart = handoff.meeting.is === 'no-time' && handoff.meeting.why === 'apart';
      const turn = {
        tone: 'warning' as const,
        headline: because,
        detail: apart
          ? 'Their working hours do not overlap. Choose who can miss it, or record a walkthrough instead.'
          : 'Choose who can miss it. Nothing is booked yet.',
        actions: actions('choose-time', apart ? 'record-walkthrough' : 'book-again'),
      };
      return may ? offered(subject, turn) : { ...waiting(subject), tone: 'warning', headline: because };
    }
    case 'Meeting held up':
      return may
        ? offered(subject, {
            tone: 'warning',
            headline: 'The meeting cannot be planned yet',
            detail: because,
            actions: actions(isTeamOpen(handoff.team) ? 'edit-team' : 'book-again'),
          })
        : { ...waiting(subject), tone: 'warning' };
    case 'Meeting declined':
    case 'Meeting cancelled':
      return may
        ? offered(subject, {
            tone: 'warning',
            headline: because,
            detail: 'Move the meeting in Google Calendar, or let Handoff look for another time.',
            actions: actions('book-again'),
          })
        : { ...waiting(subject), tone: 'warning' };
    default: {
      const when = handoff.meeting.is === 'booked' ? formatMoment(handoff.meeting.start, desk.directory.zoneOf(desk.viewer)) : '';
      if (stage === 'Meeting time has passed') return wasItHeld(subject, when);
      return {
        tone: 'good',
        label: stage,
        headline: `The handoff meeting is on ${when}`,
        detail: because,
        actions: [],
      };
    }
  }
}

/** What the engine does at its next sweep: it books what was picked, or looks for a time by itself, or for some to pick from. */
function beingBooked({ desk, handoff }: Subject): Pick<TurnView, 'headline' | 'detail'> {
  if (handoff.meeting.is === 'picked')
    return {
      headline: 'The internal handoff meeting is being booked',
      detail: 'Handoff books the chosen time within five minutes.',
    };
  return desk.policy.meeting.booking === 'book'
    ? {
        headline: 'The internal handoff meeting is being booked',
        detail: 'Every five minutes, Handoff looks for the earliest time that works for everyone.',
      }
    : {
        headline: 'Handoff is looking for times for the internal handoff meeting',
        detail: 'Every five minutes, Handoff looks again and proposes the times that work best.',
      };
}

/** The AE or the CE answers; the IE and the PM may, since they were there. */
function wasItHeld(subject: Subject, when: string): TurnView {
  const turn = {
    headline: 'Was the handoff meeting held?',
    detail: `It was planned for ${when}. Say who came, what you went through, and what is still open.`,
    actions: actions('mark-held', 'mark-not-held'),
  };
  if (isPreSales(subject)) return offered(subject, turn);
  return { ...waiting(subject, turn.detail), headline: turn.headline, actions: isReviewer(subject) ? turn.actions : [] };
}

function walkthrough(subject: Subject): TurnView {
  const { handoff, desk, judgement } = subject;
  if (!handoff.team.ie && isPreSales(subject))
    return offered(subject, {
      headline: 'Assign an implementation engineer',
      detail: judgement.stage.because,
      actions: actions('edit-team'),
    });
  if (desk.viewer !== handoff.team.ie) return waiting(subject);
  return yours(subject, {
    headline: 'Go through the recorded walkthrough',
    detail: judgement.stage.because,
    actions: actions('confirm-walkthrough'),
  });
}
