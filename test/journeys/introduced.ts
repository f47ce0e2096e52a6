import type { Result } from '../../src/base/result';
import type { IntroductionDraft, IntroductionPreview, IntroductionTime } from '../../src/rpc/contract/introduction-view';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { ana, ben, Company, dana, omar } from './company';

export const carla = 'carla@globex.example';

export const contacts = [{ email: carla, name: 'Carla Reyes', role: 'champion', zone: 'America/New_York' }] as const;

/** A company whose Globex is signed off, signed, met internally, and has Carla as its contact. Monday 1 June 2026, 15:00 in London. */
export async function readyToIntroduce(company = new Company()): Promise<{ readonly company: Company; readonly tdd: string }> {
  const tdd = await company.signedOff();
  company.comeTo('met', () => {
    company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
    company.panel(ben, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    company.workspace.closeFor(6 * 60 - 5);
    company.panel(ben, 'markHeld', { tdd, came: [ana, ben, dana, omar], sections: [], points: [] });
  });
  return { company, tdd };
}

export const draftOf = (tdd: string, more: Partial<IntroductionDraft> = {}): IntroductionDraft => ({
  ...{ tdd, how: 'meeting', start: null, contacts: [carla], also: [], subject: '', text: '', reason: '' },
  ...more,
});

export const timesFor = (company: Company, who: string, tdd: string): readonly IntroductionTime[] => {
  const answer = company.workspace.run(who, 'rpc', ['proposeIntroductionTimes', { tdd, contacts: [carla] }]) as Result<{
    readonly times: readonly IntroductionTime[];
  }>;
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value.times;
};

export const previewOf = (company: Company, who: string, draft: IntroductionDraft): IntroductionPreview => {
  const answer = company.workspace.run(who, 'rpc', ['previewIntroduction', draft]) as Result<IntroductionPreview>;
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value;
};

/** Ben takes one of the times that are proposed, and sends the invitation. */
export function invite(company: Company, tdd: string, place = 0): { readonly draft: IntroductionDraft; readonly panel: PanelView } {
  const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[place]?.start ?? null });
  const { mark } = previewOf(company, ben, draft);
  return { draft, panel: company.panel(ben, 'bookIntroduction', { ...draft, mark, anyway: true }) };
}

/** Everything that the outbox sent outside the company. */
export const outside = (company: Company) =>
  company.workspace.world.outbox.filter(({ to, cc }) => [...to, ...cc].some((email) => !email.endsWith('@vendor.example')));

interface OwnEvent {
  readonly id: string;
  readonly summary: string;
  readonly organizer: { readonly email: string };
  readonly hangoutLink?: string;
  readonly attendees: readonly { readonly email: string; readonly responseStatus: string }[];
}

/** The event that Ben sent to the customer last, as his calendar shows it. */
export const ownEvent = (company: Company): OwnEvent =>
  company.workspace.api(ben, 'calendar.events.get', {
    path: { calendarId: 'primary', eventId: [...outside(company)].pop()?.eventId ?? '' },
  }) as OwnEvent;
