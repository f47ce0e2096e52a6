import { whatFollowed } from '../../../../local/page/state/what-followed';

const cell = (heading: string, text: string) => ({ row: 1, column: 2, about: 'Globex', heading, text });
const mail = (to: string, kind: string, subject = 'Invitation: Handoff') => ({ id: to, to: [to], subject, kind });
const nothing = { mails: [], runs: [] };
const nameOf = (email: string) => email.split('@')[0] ?? email;

describe('whatFollowed', () => {
  it('is nothing when nothing did', () => {
    expect(whatFollowed([], nothing, nameOf)).toEqual([]);
  });

  it('tells the row, and what is empty now', () => {
    expect(whatFollowed([cell('Stage', 'Meeting booked'), cell('Waiting for', '')], nothing, nameOf)).toEqual([
      { head: 'Tracker, Globex', lines: ['Stage: Meeting booked', 'Empty now: Waiting for'], href: '#/tracker' },
    ]);
  });

  it('names what it does not tell in full', () => {
    const cells = Array.from({ length: 8 }, (_, place) => cell(`C${place}`, 'x'.repeat(place === 0 ? 300 : 1)));
    expect(whatFollowed(cells, nothing, nameOf)[0]?.lines).toEqual([
      `C0: ${'x'.repeat(199)}…`,
      'C1: x',
      'C2: x',
      'C3: x',
      'C4: x',
      'C5: x',
      'And: C6, C7',
    ]);
  });

  it('says who was told what, each once', () => {
    const mails = [
      mail('ana@v', 'invitation'),
      mail('ben@v', 'invitation'),
      mail('ana@v', 'invitation'),
      mail('ana@v', 'mail', 'A decline'),
    ];
    expect(whatFollowed([], { ...nothing, mails }, nameOf)).toEqual([
      { head: 'Invited', lines: ['ana, ben'], href: '#/outbox' },
      { head: 'Mail “A decline”', lines: ['ana'], href: '#/outbox' },
    ]);
  });

  it('a function that failed comes first', () => {
    const runs = [
      { function: 'onTrackerEdit', status: 'failed', error: 'Error: no' },
      { function: 'onSweep', status: 'completed' },
    ];
    expect(whatFollowed([cell('Stage', 'Draft')], { mails: [], runs }, nameOf).map(({ head }) => head)).toEqual([
      'onTrackerEdit failed',
      'Tracker, Globex',
    ]);
  });
});
