import { err, ok, type Result } from '../base/result';
import type { Instant } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { Held, OpenPoint } from '../handoff/held';
import type { Email } from '../handoff/people';

/** What somebody records of the meeting: who came, what was walked through, what stays open and with whom. */
export interface Account {
  readonly came: readonly Email[];
  readonly sections: readonly string[];
  readonly points: readonly Pick<OpenPoint, 'text' | 'owner'>[];
}

interface HeldQuestion extends Account {
  readonly handoff: Pick<Handoff, 'meeting' | 'held'>;
  readonly now: Instant;
  /** The TDD's sections as they can be ticked. */
  readonly checklist: readonly string[];
  readonly isKnown: (email: Email) => boolean;
}

/** May the meeting be recorded as held, and how does the record read? From its end on, once. */
export function decideHeld(question: HeldQuestion): Result<Account> {
  const { handoff, now, came, isKnown } = question;
  const { meeting, held } = handoff;
  if (held) return err(heldAlready(held));
  if (meeting.is !== 'booked' || meeting.end > now)
    return err({ code: 'not-over', because: 'No internal handoff meeting has ended yet.', fix: 'Record it once it is over.' });
  if (came.length === 0)
    return err({
      code: 'nobody-came',
      because: 'A meeting that nobody came to was not held.',
      fix: 'Say who came, or record that it was not held.',
    });
  const stranger = came.find((who) => !isKnown(who) && !meeting.attendees.some(({ email }) => email === who));
  if (stranger !== undefined)
    return err({
      code: 'unknown-person',
      because: `${stranger} was not invited.`,
      fix: 'Tick only people who were invited or are in the People tab.',
    });
  return accountOf(question);
}

/** Sections and open points as they are recorded; each point once, with an owner of ours. */
export function accountOf({ came, sections, points, checklist, isKnown }: Omit<HeldQuestion, 'handoff' | 'now'>): Result<Account> {
  const unknown = sections.find((section) => !checklist.includes(section));
  if (unknown !== undefined)
    return err({
      code: 'unknown-section',
      because: `The TDD no longer has a section “${unknown}”.`,
      fix: 'Press “Check again”, then tick what is there.',
    });
  const named = points.map(({ text, owner }) => ({ text: text.replace(/\s+/g, ' ').trim(), owner }));
  if (named.some(({ text }) => text === ''))
    return err({ code: 'no-text', because: 'An open point is empty.', fix: 'Fill it in, or remove it.' });
  const stranger = named.find(({ owner }) => !isKnown(owner));
  if (stranger)
    return err({
      code: 'unknown-owner',
      because: `${stranger.owner} is not in the People tab.`,
      fix: 'Assign the open point to somebody who is.',
    });
  const distinct = named.filter(({ text }, index) => named.findIndex((other) => other.text === text) === index);
  return ok({ came: [...new Set(came)], sections: checklist.filter((section) => sections.includes(section)), points: distinct });
}

export const heldAlready = ({ how }: Held) => ({
  code: 'already-held',
  because: how === 'meeting' ? 'The meeting is already recorded as held.' : 'The IE has already confirmed the walkthrough.',
  fix: 'If that is wrong, record that it was not held.',
});
