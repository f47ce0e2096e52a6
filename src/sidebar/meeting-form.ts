import type { PanelView } from '../rpc/contract/panel-view';
import type { HeldForm, MeetingForm } from './held-form';
import type { Doing, Missing, Showing } from './state';
import { wallClock } from './wall-clock';

/** Filled in as far as the calendar tells: whoever said that they come is taken to have come. */
export function meetingForm(is: MeetingForm['is'], { handoff, checkedAt, me }: PanelView): MeetingForm {
  if (is === 'mark-not-held') return { is, reason: '' };
  if (is === 'record-walkthrough') return { is, link: '', on: wallClock(checkedAt, me.zone).date };
  const came = (handoff?.meeting.attendees ?? []).filter(({ answer }) => answer === 'accepted').map(({ person }) => person.email);
  return { is, came, sections: [], points: [] };
}

/** What sending the form asks of the server, or what it lacks. */
export function askMeeting(form: MeetingForm, { tdd, panel }: Pick<Showing, 'tdd' | 'panel'>): Doing | Missing {
  const doing = (question: Doing['question'], done: string): Doing => ({ question, at: 'form', saying: 'Recording…', done });
  switch (form.is) {
    case 'mark-not-held': {
      const because = form.reason.trim();
      if (because === '') return { missing: 'Say why: this is kept in the history.', field: 'reason' };
      return doing({ name: 'markNotHeld', input: { tdd, because } }, 'Recorded. Handoff is looking for another time.');
    }
    case 'record-walkthrough': {
      const link = form.link.trim();
      if (!/^https:\/\/\S+$/i.test(link)) return { missing: 'Paste the link to the recording. It starts with https://.', field: 'link' };
      if (form.on === '') return { missing: 'Enter the date when it was recorded.', field: 'on' };
      return doing({ name: 'recordWalkthrough', input: { tdd, link, on: form.on } }, 'Recorded. The IE needs to confirm it.');
    }
    default:
      return missingInHeld(form, panel) ?? doing(heldQuestion(form, tdd), 'Recorded.');
  }
}

/** The meeting is there to go through the TDD: where that did not happen, an open point says why and who takes it on. */
function missingInHeld({ is, came, sections, points }: HeldForm, { handoff }: PanelView): Missing | null {
  if (is === 'mark-held' && came.length === 0) return { missing: 'Tick who came.', field: 'came' };
  if (sections.length + points.length === 0 && (handoff?.meeting.checklist ?? []).length > 0)
    return { missing: 'Tick the sections you walked through. If it was none, add an open point that says why.', field: 'sections' };
  const bare = points.findIndex(({ text, owner }) => text.trim() === '' || owner === '');
  if (bare < 0) return null;
  return points[bare]?.owner === ''
    ? { missing: 'Choose who takes on the open point.', field: `owner-${String(bare)}` }
    : { missing: 'Fill in the open point, or remove it.', field: `point-${String(bare)}` };
}

function heldQuestion({ is, came, sections, points: typed }: HeldForm, tdd: string): Doing['question'] {
  const points = typed.map(({ text, owner }) => ({ text: text.trim(), owner }));
  return is === 'mark-held'
    ? { name: 'markHeld', input: { tdd, came, sections, points } }
    : { name: 'confirmWalkthrough', input: { tdd, sections, points } };
}
