import { ana, ben, Company, dana, omar, priya } from './company';
import { contacts, invite } from './introduced';

const people = { AE: ana, CE: ben, IE: dana, PM: omar, lead: priya };

let company: Company;
let tdd: string;

beforeAll(async () => {
  company = new Company();
  tdd = await company.tdd();
  company.register(tdd, { closeDate: '2026-07-31' });
});

/** What the card says to each of them: whose turn it is, and what it offers. */
function cards(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(people).map(([role, who]) => {
      const { label, actions } = company.panel(who, 'openPanel', { tdd }).turn;
      return [role, [label, ...actions.map((action) => action.label)]];
    }),
  );
}

const waiting = (names: string, ...actions: readonly string[]) => [`Waiting for ${names}`, ...actions];
const yours =
  (role: string) =>
  (...actions: readonly string[]) => [`Your turn, as ${role}`, ...actions];
const asAe = yours('account executive');
const asCe = yours('customer engineer');
const asIe = yours('implementation engineer');
const asPm = yours('project manager');

/** One handoff from its beginning to its end, as each of five people sees whose turn it is, and what they may do about it. */
describe('the card', () => {
  it('asks the CE whether production differs; the AE and a lead may say so too', () => {
    expect(cards()).toEqual({
      AE: waiting('Ben Ortiz', 'Say whether production differs'),
      CE: asCe('Say whether production differs'),
      IE: waiting('Ben Ortiz'),
      PM: waiting('Ben Ortiz'),
      lead: waiting('Ben Ortiz', 'Say whether production differs'),
    });
  });

  it('asks the reviewers for their sign-off', () => {
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    expect(cards()).toEqual({
      AE: waiting('Dana Kowalski and Omar Haddad'),
      CE: waiting('Dana Kowalski and Omar Haddad'),
      IE: asIe('Sign off', 'Ask for changes'),
      PM: asPm('Sign off', 'Ask for changes'),
      lead: waiting('Dana Kowalski and Omar Haddad'),
    });
  });

  it('goes back to the CE when changes are asked for', () => {
    const { content } = company.panel(dana, 'openPanel', { tdd });
    company.panel(dana, 'signOff', { tdd, decision: 'asked-for-changes', note: 'Sizes.', section: '', content });
    expect(cards()).toEqual({
      AE: waiting('Ben Ortiz', 'Request again'),
      CE: asCe('Request again'),
      IE: waiting('Ben Ortiz'),
      PM: asPm('Sign off', 'Ask for changes'),
      lead: waiting('Ben Ortiz', 'Request again'),
    });
  });

  it('asks the AE whether the customer has signed', () => {
    company.panel(ben, 'requestReview', { tdd });
    for (const reviewer of [dana, omar]) company.signOff(reviewer, tdd);
    expect(cards()).toEqual({
      AE: asAe('Mark as signed'),
      CE: waiting('Ana Silva', 'Mark as signed'),
      IE: waiting('Ana Silva'),
      PM: waiting('Ana Silva'),
      lead: waiting('Ana Silva', 'Mark as signed'),
    });
  });

  it('asks the CE to request again after an edit, and the reviewers may sign again at once', () => {
    company.edit(ben, tdd, '64 GB', '128 GB');
    expect(cards()).toEqual({
      AE: waiting('Ben Ortiz', 'Request again'),
      CE: asCe('Request again'),
      IE: asIe('Sign off', 'Ask for changes'),
      PM: asPm('Sign off', 'Ask for changes'),
      lead: waiting('Ben Ortiz', 'Request again'),
    });
  });

  it('waits for the reviewers once it was requested again, noticed by the sweep or not', () => {
    company.panel(ben, 'requestReview', { tdd });
    expect(cards()).toEqual({
      AE: waiting('Dana Kowalski and Omar Haddad'),
      CE: waiting('Dana Kowalski and Omar Haddad'),
      IE: asIe('Sign off', 'Ask for changes'),
      PM: asPm('Sign off', 'Ask for changes'),
      lead: waiting('Dana Kowalski and Omar Haddad'),
    });
  });

  it('waits for nobody while the meeting is booked, and reminds AE and CE of what they owe the customer', () => {
    for (const reviewer of [dana, omar]) company.signOff(reviewer, tdd);
    company.type(ana, 'Signature', 'signed');
    expect(cards()).toEqual({
      AE: ['Meeting booked', 'Record expectations'],
      CE: ['Meeting booked', 'Record expectations'],
      IE: ['Meeting booked'],
      PM: ['Meeting booked'],
      lead: ['Meeting booked'],
    });
  });

  it('asks AE and CE whether it was held; whoever was there may say so', () => {
    company.workspace.closeFor(26 * 60);
    expect(cards()).toEqual({
      AE: asAe('It was held', 'It was not held'),
      CE: asCe('It was held', 'It was not held'),
      IE: waiting('Ana Silva and Ben Ortiz', 'It was held', 'It was not held'),
      PM: waiting('Ana Silva and Ben Ortiz', 'It was held', 'It was not held'),
      lead: waiting('Ana Silva and Ben Ortiz', 'It was held', 'It was not held'),
    });
  });

  it('asks the CE to introduce the team to the customer', () => {
    company.panel(ana, 'markHeld', { tdd, came: [ana, ben, dana, omar], sections: [], points: [] });
    const contactless = cards()['CE'];
    company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
    expect([contactless, cards()]).toEqual([
      asCe('Add the contacts'),
      {
        AE: waiting('Ben Ortiz', 'Record expectations'),
        CE: asCe('Introduce them'),
        IE: waiting('Ben Ortiz'),
        PM: waiting('Ben Ortiz'),
        lead: waiting('Ben Ortiz', 'Introduce them'),
      },
    ]);
  });

  it('asks AE and CE for the expectations that are open', () => {
    invite(company, tdd);
    company.workspace.closeFor(48 * 60);
    expect(cards()).toEqual({
      AE: asAe('Record expectations'),
      CE: asCe('Record expectations'),
      IE: waiting('Ana Silva and Ben Ortiz'),
      PM: waiting('Ana Silva and Ben Ortiz'),
      lead: waiting('Ana Silva and Ben Ortiz', 'Record expectations'),
    });
  });

  it('says that the customer is with implementation', () => {
    company.panel(priya, 'grantException', { tdd, for: 'expectations', reason: 'Told in the trial.' });
    expect([cards()['AE'], company.panel(dana, 'openPanel', { tdd }).turn.headline]).toEqual([
      ['Complete'],
      'Globex is with implementation',
    ]);
  });
});
