import { applyEvent } from '../../src/handoff/apply-event';
import type { Handoff } from '../../src/handoff/handoff';
import type { Happening } from '../../src/handoff/handoff-event';
import type { Team } from '../../src/handoff/people';

export const team: Team = {
  ae: 'ana@vendor.example',
  ce: 'ben@vendor.example',
  ie: 'dana@vendor.example',
  pm: { is: 'assigned', who: 'omar@vendor.example' },
};

export const registered = {
  what: 'registered',
  id: 'H-1',
  customer: 'Globex',
  tdd: { fileId: 'doc1', title: 'Globex TDD' },
  team,
  closeDate: '2026-06-12',
} as const;

/** A handoff of which production is said to differ, after these events, one minute apart, the registration at minute 0; each by the CE unless it says otherwise. */
export function sampleHandoff(happenings: readonly (Happening & { readonly by?: string })[] = [], people: Team = team): Handoff {
  const by = 'ben@vendor.example';
  const begun = applyEvent(applyEvent(null, { ...registered, team: people, by, at: 0 }), {
    what: 'production declared',
    answer: 'yes',
    by,
    at: 0,
  });
  return happenings.reduce<Handoff>(
    (before, happening, index) => applyEvent(before, { by, ...happening, at: (index + 1) * 60_000 }),
    begun,
  );
}

export const signedOff = (by: string, role: 'IE' | 'PM', content = 'c1', sections = [{ name: 'Sizing', mark: 'm1' }]) =>
  ({ what: 'signed off', roles: [role], note: '', section: '', content, sections, by }) as const;

export const booked = {
  what: 'meeting booked',
  eventId: 'e1',
  attempt: 1,
  start: 10_000_000,
  end: 12_700_000,
  eventLink: 'https://calendar.google.com/e1',
  meetLink: 'https://meet.google.com/e1',
  attendees: [],
} as const;
