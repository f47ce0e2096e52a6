import { unreachable } from '../base/unreachable';
import { gateWords } from './exception';
import type { ExpectationEntry, Told } from './expectation';
import type { Findings } from './look';
import type { HandoffEvent } from './handoff-event';
import type { NewIntroduction } from './introduction';

/** An event in one neutral sentence without its author and time: for the history, the Log tab and people's eyes. */
export function describeEvent(event: HandoffEvent): string {
  switch (event.what) {
    case 'registered':
      return `Registered the TDD “${event.tdd.title}” for ${event.customer}.`;
    case 'details changed':
      return `Changed the details: ${teamWords(event.team)}${event.closeDate ? `, close date ${event.closeDate}` : ''}.`;
    case 'production declared':
      return {
        yes: 'Said that production differs from the trial.',
        no: 'Said that production does not differ from the trial.',
        undecided: 'Set “Does production differ?” back to not decided yet.',
      }[event.answer];
    case 'review asked for':
      return 'Asked for a review.';
    case 'signed off':
      return `Signed off as ${rolesWords(event)}${conditionWords(event.conditions)}.${remark(event.note)}`;
    case 'asked for changes':
      return `Asked for changes as ${rolesWords(event)}${event.section ? ` in “${event.section}”` : ''}:${remark(event.note)}`;
    case 'condition met':
      return `Recorded that the condition “${event.text}” is met: ${event.how}`;
    case 'sign-off withdrawn':
      return `Withdrew the sign-off as ${event.roles.join(' and ')}.${remark(event.reason)}`;
    case 'stand-in named':
      return `Named ${event.who} to stand in for ${event.for} as ${event.role} from ${event.from} to ${event.until}.${remark(event.reason)}`;
    case 'stand-in ended':
      return `${event.who} no longer stands in as ${event.role}.`;
    case 'exception granted':
      return `Granted an exception for ${gateWords[event.for]}.${remark(event.reason)}`;
    case 'exception withdrawn':
      return `Withdrew the exception for ${gateWords[event.for]}.${remark(event.reason)}`;
    case 'handoff ended':
      return `Ended the handoff: ${event.is}.${remark(event.reason)}`;
    case 'handoff reopened':
      return `Reopened the handoff.${remark(event.reason)}`;
    case 'access refused':
      return `Could not give ${event.who.join(' and ')} access to the TDD: only its owner can share it.`;
    case 'edited after sign-off':
      return event.sections.length === 0
        ? 'The TDD is back to what was signed off.'
        : `Edited after sign-off${event.editor ? ` by ${event.editor}` : ''}: ${event.sections.join(', ')}.`;
    case 'TDD cannot be read':
      return event.because;
    case 'TDD can be read again':
      return 'The TDD can be read again.';
    case 'customer signed':
      return `Marked the customer as signed on ${event.on}.`;
    case 'signature taken back':
      return `Took the signature back: ${event.reason}.${remark(event.note)}`;
    case 'meeting booked':
      return 'Booked the internal handoff meeting.';
    case 'no common time':
      return `No meeting booked: ${event.because}`;
    case 'meeting held up':
      return `The meeting is held up: ${event.because}`;
    case 'meeting changed':
      return event.says;
    case 'meeting cancelled':
      return `The meeting is cancelled: ${event.because}`;
    case 'time picked':
      return 'Chose a time for the internal handoff meeting.';
    case 'another time asked for':
      return 'Asked for another time for the internal handoff meeting.';
    case 'agenda written':
      return event.mark === null ? 'Left the meeting’s agenda to the people who wrote their own.' : 'Updated the meeting’s agenda.';
    case 'meeting held':
      return `Recorded that the internal handoff meeting was held with ${event.came.join(', ')}.${pointWords(event.points)}`;
    case 'meeting not held':
      return `Recorded that the internal handoff meeting was not held.${remark(event.because)}`;
    case 'point closed':
      return `Closed the open point “${event.text}”.`;
    case 'walkthrough recorded':
      return `Recorded a walkthrough of the TDD on ${event.on}: ${event.link}`;
    case 'walkthrough confirmed':
      return `Confirmed going through the recorded walkthrough.${pointWords(event.points)}`;
    case 'expectation recorded':
      return `Recorded “${event.name}”: ${entryWords(event.entry)}`;
    case 'understood otherwise':
      return `Recorded that the customer understood “${event.name}” otherwise: ${event.words}`;
    case 'contacts changed':
      return `Changed the customer contacts: ${event.contacts.map(({ email, role }) => `${email} (${role})`).join(', ') || 'none'}; domains ${event.domains.join(', ') || 'none'}.`;
    case 'customer introduced':
      return introductionWords(event.introduction);
    case 'introduction changed':
      return event.says;
    case 'calls seen':
      return `Calls with the customer in this calendar: ${String(event.calls.length)}, ${String(event.calls.filter(({ withPm }) => withPm).length)} of them with ${event.pm ?? 'a PM'}.`;
    case 'calls hidden':
      return 'Stopped showing calls with the customer.';
    case 'project plan recorded':
      return event.is === 'none'
        ? 'Recorded that there is no project plan yet.'
        : `Recorded that the project plan is ${event.is}: ${event.link}`;
    case 'looked through':
      return `Looked through the TDD: ${lookWords(event)}.`;
    case 'finding waived':
      return `Waived “${event.finding.message}” Reason: ${event.reason}`;
    case 'waiver taken back':
      return `Took back the waiver of “${event.finding.message}”`;
    case 'stamp written':
      return event.refused
        ? `The sign-off could not be written into the TDD: ${event.refused}`
        : 'Wrote the state of the sign-off into the TDD.';
    case 'put right':
      return `${event.typed === '' ? `${event.column} was cleared` : `“${event.typed}” was typed into ${event.column}`} and set back to “${event.stands}”. ${event.because}`;
    default:
      return unreachable(event);
  }
}

function entryWords(entry: ExpectationEntry): string {
  if (entry.is === 'not-applicable') return `it does not apply. ${entry.note}`;
  const agreed = entry.agreed ? ` ${entry.agreed.contact} agreed ${placeWords(entry.agreed)}.` : '';
  return `${entry.teller} told ${entry.told.contact} ${placeWords(entry.told)}.${agreed}${remark(entry.note)}`;
}

const placeWords = ({ on, where }: Told) => `on ${on} ${{ call: 'in a call', mail: 'by e-mail', document: 'in a document' }[where]}`;

/** “IE for dana@vendor.example”. */
const rolesWords = (event: HandoffEvent & { what: 'signed off' | 'asked for changes' }) =>
  event.roles
    .map((role) => {
      const absent = event.for?.[role];
      return absent === undefined ? role : `${role} for ${absent}`;
    })
    .join(' and ');

const conditionWords = (conditions: readonly string[] = []) =>
  conditions.length === 0 ? '' : ` on condition that ${conditions.map((text) => `“${text}”`).join(' and ')}`;

function introductionWords(introduction: NewIntroduction): string {
  const { customers, team, early } = introduction;
  const people = [team.ie, team.pm].filter((who) => who !== null).join(' and ');
  const how = introduction.how === 'meeting' ? 'Invited' : 'Wrote to';
  const reason = introduction.how === 'e-mail' ? ` By e-mail on ${introduction.on}: ${introduction.reason}` : '';
  return `${how} ${customers.join(', ') || 'nobody at the customer'} to introduce ${people || 'nobody from the implementation team'}.${reason}${remark(early)}`;
}

const pointWords = (points: readonly { readonly text: string; readonly owner: string }[]) =>
  points.length === 0 ? '' : ` Open points: ${points.map(({ text, owner }) => `${text} (${owner})`).join('; ')}.`;

function lookWords({ others, suggestions, comments }: Findings): string {
  const count = (points: Findings['comments'], word: string) =>
    points?.length ? [`${String(points.length)} open ${word}${points.length === 1 ? '' : 's'}`] : [];
  const names = others.map(({ name }) => name).join(', ');
  return (
    [...count(suggestions, 'suggestion'), ...count(comments, 'comment'), ...(names ? [`other customers named: ${names}`] : [])].join(
      ', ',
    ) || 'nothing open'
  );
}

const remark = (note: string) => (note ? ` ${note}` : '');

function teamWords({ ae, ce, ie, pm }: { ae: string; ce: string; ie: string | null; pm: { is: string; who?: string } }): string {
  const manager = pm.is === 'assigned' ? (pm.who ?? '') : pm.is === 'none' ? 'none' : 'not decided yet';
  return `AE ${ae}, CE ${ce}, IE ${ie ?? 'not assigned yet'}, PM ${manager}`;
}
