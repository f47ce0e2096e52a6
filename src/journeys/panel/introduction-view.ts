import { formatDate, formatDay, formatMoment } from '../../base/format-time';
import { hour } from '../../base/time';
import type { Introduction } from '../../handoff/introduction';
import { type IntroductionState, introductionState } from '../../handoff/introduction-state';
import { composeLink } from '../../introduction/compose-link';
import type { IntroductionView } from '../../rpc/contract/introduction-view';
import { ownIntroduction } from '../own-introduction';
import { isIntroducer } from '../introducer-only';
import type { Subject } from './subject';

/** What the customer was told, is about to be told, or was told wrongly, for this viewer. */
export function introductionView(subject: Subject): IntroductionView {
  const { desk, handoff } = subject;
  const state = introductionState(handoff, desk.now);
  const mine = ownIntroduction(subject);
  return {
    state: state.is,
    ...wordsOf(subject, state),
    contacts: handoff.contacts,
    domains: handoff.domains,
    log: [...handoff.introductions].reverse().map((introduction) => lineOf(subject, introduction)),
    nudge: isIntroducer(subject) ? nudgeOf(subject, state) : null,
    mine: mine === null ? null : mine.end > desk.now ? 'to-come' : 'over',
  };
}

function wordsOf(subject: Subject, state: IntroductionState): { readonly says: string; readonly fix: string } {
  const { handoff, desk } = subject;
  const moment = (instant: number) => formatMoment(instant, desk.directory.zoneOf(desk.viewer));
  switch (state.is) {
    case 'none':
      return { says: `${handoff.customer} has not been told yet who leads the production deployment.`, fix: '' };
    case 'fell-through':
      return { says: state.because, fix: 'Introduce them again.' };
    case 'again': {
      const told = [state.introduction.team.ie, state.introduction.team.pm].filter((who) => who !== null).map(desk.directory.nameOf);
      const ahead = state.introduction.how === 'meeting' && state.introduction.end > desk.now;
      return {
        says: `${handoff.customer} was told about ${told.join(' and ') || 'nobody'}; ${peopleNow(subject)} ${peopleNow(subject).includes(' and ') ? 'are' : 'is'} assigned now.`,
        fix: ahead ? 'Cancel the invitation, then introduce the current team.' : 'Introduce the current team.',
      };
    }
    case 'booked':
      return {
        says: `In ${desk.directory.nameOf(state.introduction.by)}’s calendar for ${moment(state.introduction.start)}.`,
        fix:
          handoff.signature.is === 'taken-back'
            ? 'The signature was taken back: cancel the invitation if the introduction should not take place.'
            : '',
      };
    case 'told':
      return {
        says:
          state.introduction.how === 'e-mail'
            ? `Told by e-mail on ${formatDate(state.introduction.on)}.`
            : `Introduced in a meeting on ${moment(state.introduction.start)}.`,
        fix: '',
      };
  }
}

/** “Dana Kowalski and Omar Haddad”; “nobody” before anybody is assigned. */
export function peopleNow({ handoff, desk }: Subject): string {
  const { ie, pm } = handoff.team;
  const people = [...new Set([...(ie ? [ie] : []), ...(pm.is === 'assigned' ? [pm.who] : [])])];
  return people.map(desk.directory.nameOf).join(' and ') || 'nobody';
}

function lineOf(subject: Subject, introduction: Introduction): IntroductionView['log'][number] {
  const { desk, handoff } = subject;
  const zone = desk.directory.zoneOf(desk.viewer);
  const nameOf = nameIn(subject);
  const { how, team, customers, by, at } = introduction;
  const people = [team.ie, team.pm].filter((who) => who !== null).map(nameOf);
  const recorded = `${desk.directory.nameOf(by)}, ${formatDay(at, zone)}`;
  const words = `${people.join(' and ') || 'Nobody'} to ${customers.map(nameOf).join(', ') || `nobody from ${handoff.customer}`}`;
  if (introduction.how === 'e-mail')
    return {
      how,
      says: `E-mail ${formatDate(introduction.on)}`,
      under: `${words}. ${introduction.reason} (${recorded})`,
      eventLink: '',
      answers: [],
    };
  return {
    how,
    says: `Meeting ${formatMoment(introduction.start, zone)}${introduction.fell ? ': does not count' : ''}`,
    under: `${words}. ${introduction.fell ? `${introduction.fell} ` : ''}(${recorded})`,
    eventLink: introduction.eventLink,
    answers: introduction.attendees.map(({ email, answer }) => ({ name: nameOf(email), answer })),
  };
}

const nameIn =
  ({ desk, handoff }: Subject) =>
  (email: string): string =>
    handoff.contacts.find((contact) => contact.email === email)?.name ?? desk.directory.nameOf(email);

/** Customers who have not answered for a while. */
function nudgeOf(subject: Subject, state: IntroductionState): IntroductionView['nudge'] {
  const { desk, handoff } = subject;
  if (state.is !== 'booked') return null;
  const { at, attendees, customers, start } = state.introduction;
  const silent = customers.filter((email) => attendees.some((guest) => guest.email === email && guest.answer === 'needsAction'));
  if (silent.length === 0 || desk.now - at < desk.policy.introduction.nudgeAfter * hour || start <= desk.now) return null;
  const names = silent.map(nameIn(subject)).join(' and ');
  const zone =
    handoff.contacts.find(({ email, zone: theirs }) => silent.includes(email) && theirs !== null)?.zone ??
    desk.directory.zoneOf(desk.viewer);
  const when = `${formatMoment(start, zone)} (${zone})`;
  const text = `Dear ${names},\n\nI would like to make sure that my invitation for ${when} reached you. Could you please reply to it, or let me know which time would suit you better?\n\nKind regards,\n${desk.directory.nameOf(desk.viewer)}`;
  return {
    says: `${names} ${silent.length === 1 ? 'has' : 'have'} not answered the invitation since ${formatDay(at, desk.directory.zoneOf(desk.viewer))}.`,
    link: composeLink({ to: silent, cc: [] }, { subject: `Our meeting on ${when}`, text }),
  };
}
