import type { IntroductionPreview, IntroductionTime } from '../../../src/rpc/contract/introduction-view';
import type { PanelView } from '../../../src/rpc/contract/panel-view';
import { ana, ben, type Company, dana, omar, priya } from '../../journeys/company';
import { carla, contacts, draftOf } from '../../journeys/introduced';
import type { Walk } from './walk';

/** What pre-sales does with the customer before the signature: contacts, expectations, calls, plan, exceptions. */
export function walkExpectations(walk: Walk, tdd: string): void {
  const { company } = walk;
  walk.asks('save the customer’s contacts', ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  walk.asks('record an expectation', ben, 'recordExpectation', {
    tdd,
    name: 'Deployment Timeline',
    entry: { is: 'not-applicable', note: 'They deploy themselves.' },
  });
  walk.asks('record the project plan', omar, 'recordPlan', { tdd, is: 'ready', link: 'https://plan.vendor.example/globex' });
  callWithCustomer(company);
  const panel = walk.asks<'showCalls', PanelView>('show one’s calls with the customer', ana, 'showCalls', { tdd, show: true });
  const eventId = panel.handoff?.calls.ahead[0]?.eventId ?? '';
  const { mark } = walk.asks<'previewPmOnCall', { mark: string }>('preview the PM on a call', ana, 'previewPmOnCall', { tdd, eventId });
  walk.asks('put the PM on a call', ana, 'addPmToCall', { tdd, eventId, mark });
  walk.asks('look further, into one’s calls', ana, 'lookFurther', { tdd });
  callWithCustomer(company, 3);
  walk.asks('look into one’s calls from My handoffs', ana, 'lookAtMyCalls', {});
  walk.asks('grant an exception', priya, 'grantException', { tdd, for: 'meeting', reason: 'They have met.' });
  walk.asks('withdraw an exception', priya, 'withdrawException', { tdd, for: 'meeting', reason: 'They have not met.' });
}

function callWithCustomer(company: Company, days = 2): void {
  const from = company.workspace.now() + days * 24 * 60 * 60_000;
  const time = (minutes: number) => ({ dateTime: new Date(from + minutes * 60_000).toISOString() });
  const body = { summary: 'Globex', start: time(0), end: time(30), attendees: [{ email: carla }] };
  company.workspace.api(ana, 'calendar.events.insert', { path: { calendarId: 'primary' }, body });
}

/** The introduction, in a meeting that is called off and then by e-mail; the end, and that it goes on after all. */
export function walkIntroduction(walk: Walk, tdd: string): void {
  const { company } = walk;
  const { times } = walk.asks<'proposeIntroductionTimes', { times: readonly IntroductionTime[] }>(
    'propose times for the introduction',
    ben,
    'proposeIntroductionTimes',
    { tdd, contacts: [carla] },
  );
  const draft = draftOf(tdd, { start: times[0]?.start ?? null });
  const { mark } = walk.asks<'previewIntroduction', IntroductionPreview>('preview the introduction', ben, 'previewIntroduction', draft);
  walk.asks('send the invitation to the introduction', ben, 'bookIntroduction', { ...draft, mark, anyway: true });
  walk.asks('look further, after answers to the introduction', ben, 'lookFurther', { tdd });
  walk.asks('call the introduction off', ben, 'giveUpIntroduction', { tdd });
  walk.asks('record an introduction by e-mail', ben, 'recordIntroductionMail', {
    tdd,
    on: new Date(company.workspace.now()).toISOString().slice(0, 10),
    recipients: [carla, dana, omar],
    reason: 'Asked for in writing.',
    asSent: true,
  });
  walk.asks('end a handoff', ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
  walk.asks('reopen a handoff', ana, 'reopenHandoff', { tdd, reason: 'They came back.' });
}
