import type { Happening } from '../../src/handoff/handoff-event';
import { noticeRow, type NoticeQuestion } from '../../src/tracker/notice-row';
import { sampleHandoff, team } from '../handoff/sample-handoff';

const people: Readonly<Record<string, readonly ('AE' | 'CE' | 'IE' | 'PM' | 'lead')[]>> = {
  [team.ae]: ['AE'],
  [team.ce]: ['CE'],
  'dana@vendor.example': ['IE'],
  'omar@vendor.example': ['PM'],
  'eve@vendor.example': ['IE'],
  'priya@vendor.example': ['lead'],
  'noa@vendor.example': [],
};

const signed: Happening = { what: 'customer signed', on: '2026-06-01' };

function noticed(seen: NoticeQuestion['seen'], happened: readonly Happening[] = [], editor = ''): readonly Happening[] {
  return noticeRow({
    handoff: sampleHandoff(happened),
    seen,
    ours: { stage: 'In review', why: 'To be reviewed.' },
    editor,
    find: (email) => (people[email] ? { standing: people[email] } : null),
    takenBy: (opportunity) => (opportunity === 'D-1' ? 'H-2 for Initech' : ''),
    today: '2026-06-02',
  });
}

const said = (happenings: readonly Happening[]) =>
  happenings.map((happening) => (happening.what === 'put right' ? `${happening.column}: ${happening.because}` : happening.what));

describe('noticeRow', () => {
  it('notices nothing in a row that shows what we know', () => {
    expect(noticed({ customer: 'Globex', ae: team.ae, stage: 'In review', signature: 'not signed' })).toEqual([]);
  });

  it('takes typed details as one fact', () => {
    expect(noticed({ ie: 'Eve@vendor.example ', closeDate: '9 Dec 2026' })).toEqual([
      {
        what: 'details changed',
        customer: 'Globex',
        opportunity: '',
        team: { ...team, ie: 'eve@vendor.example' },
        closeDate: '2026-12-09',
      },
    ]);
  });

  it('takes whoever stands in the People tab, with or without a role there, as the panel does', () => {
    expect(noticed({ ie: 'noa@vendor.example', pm: 'noa@vendor.example' })).toEqual([
      {
        what: 'details changed',
        customer: 'Globex',
        opportunity: '',
        team: { ...team, ie: 'noa@vendor.example', pm: { is: 'assigned', who: 'noa@vendor.example' } },
        closeDate: sampleHandoff().closeDate,
      },
    ]);
    expect(said(noticed({ signature: 'signed' }, [], 'noa@vendor.example'))).toEqual([
      'Signature: Only the AE or the CE of this handoff, or a lead, can say whether the customer has signed.',
    ]);
  });

  it('takes a typed opportunity, but not one that another handoff has', () => {
    expect(said(noticed({ opportunity: 'D-2' }))).toEqual(['details changed']);
    expect(said(noticed({ opportunity: 'D-1' }))).toEqual(['Opportunity: It already belongs to H-2 for Initech.']);
  });

  it.each<[string, NoticeQuestion['seen'], readonly Happening[], string, string]>([
    ['signed, today', { signature: 'signed' }, [], '', '2026-06-02'],
    ['signed, with its day', { signature: 'signed', signedOn: '2026-05-29' }, [], team.ae, '2026-05-29'],
    ['another day', { signature: 'signed', signedOn: '2026-05-29' }, [signed], team.ae, '2026-05-29'],
    [
      'again, today',
      { signature: 'signed', signedOn: '' },
      [signed, { what: 'signature taken back', reason: 'slipped', note: '' }],
      '',
      '2026-06-02',
    ],
    ['the day alone', { signature: 'not signed', signedOn: '2026-05-29' }, [], team.ce, '2026-05-29'],
  ])('takes a signature: %s', (_, seen, happened, editor, on) => {
    expect(noticed(seen, happened, editor)).toEqual([{ what: 'customer signed', on }]);
  });

  it('takes a signature back with its reason', () => {
    expect(noticed({ signature: 'on hold', signedOn: '2026-06-01' }, [signed])).toEqual([
      { what: 'signature taken back', reason: 'on hold', note: '' },
    ]);
  });

  it.each<[string, NoticeQuestion['seen'], readonly Happening[], string, string]>([
    ['a stage', { stage: 'Done' }, [], '', 'Stage: The stage is worked out from the evidence: To be reviewed.'],
    [
      'a stranger as IE',
      { ie: 'x@y.example' },
      [],
      '',
      'IE: Enter the address of a colleague from the People tab, or add them there first.',
    ],
    ['an empty customer', { customer: ' ' }, [], '', 'Customer: A handoff needs a customer.'],
    ['a date that two people read in two ways', { closeDate: '09/12/2026' }, [], '', 'Close date: Write a date like 2026-12-09.'],
    ['a day that does not exist', { closeDate: '2026-02-30' }, [], '', 'Close date: Write a date like 2026-12-09.'],
    [
      'a close date in another century',
      { closeDate: '1900-01-01' },
      [],
      '',
      'Close date: 1900-01-01 is more than ten years from today. Check the year.',
    ],
    [
      'a signature in another century',
      { signature: 'signed', signedOn: '1900-01-01' },
      [],
      '',
      'Signature: 1900-01-01 is more than ten years from today. Check the year.',
    ],
    [
      'that there is no PM, by nobody',
      { pm: 'none' },
      [],
      '',
      'PM: Somebody has to decide that there is no PM: do that in the TDD’s panel, under “Team”.',
    ],
    [
      'a signature by the IE',
      { signature: 'signed' },
      [],
      'dana@vendor.example',
      'Signature: Only the AE or the CE of this handoff, or a lead, can say whether the customer has signed.',
    ],
    [
      'a signature in the future',
      { signature: 'signed', signedOn: '2026-07-01' },
      [],
      '',
      'Signature: The date of the signature is in the future.',
    ],
    [
      'a signature that vanishes without a reason',
      { signature: 'not signed' },
      [signed],
      '',
      'Signature: Taking back a signature needs a reason: choose slipped, on hold or lost.',
    ],
    [
      'a signature that loses its day',
      { signature: 'signed', signedOn: ' ' },
      [signed],
      '',
      'Signed on: The customer signed on a day: enter it, or take the signature back under Signature.',
    ],
    [
      'a reason without a signature',
      { signature: 'lost' },
      [],
      '',
      'Signature: There is no signature to take back. To end a deal before it is signed, use “Completion” in the panel.',
    ],
  ])('puts right and explains: %s', (_, seen, happened, editor, because) => {
    expect(
      said(noticed({ ...(happened.length > 0 && !('signedOn' in seen) ? { signedOn: '2026-06-01' } : {}), ...seen }, happened, editor)),
    ).toEqual([because]);
  });
});
