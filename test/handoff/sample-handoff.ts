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

/** A handoff after these events, one minute apart, the registration at minute 0; each by the CE unless it says otherwise. */
export function sampleHandoff(happenings: readonly (Happening & { readonly by?: string })[] = [], people: Team = team): Handoff {
  const registered: Happening = {
    what: 'registered',
    id: 'H-1',
    customer: 'Globex',
    tdd: { fileId: 'doc1', title: 'Globex TDD' },
    team: people,
    closeDate: '2026-06-12',
  };
  const all = [registered, ...happenings];
  const handoff = all.reduce<Handoff | null>(
    (before, happening, index) => applyEvent(before, { by: 'ben@vendor.example', ...happening, at: index * 60_000 }),
    null,
  );
  if (!handoff) throw new Error('No events.');
  return handoff;
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
