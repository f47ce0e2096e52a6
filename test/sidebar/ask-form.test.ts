import { askForm } from '../../src/sidebar/ask-form';
import type { TeamForm } from '../../src/sidebar/state';
import { reviewersTurn } from '../fixtures/panels';

const showing = { tdd: '', panel: reviewersTurn };
const team: TeamForm = {
  is: 'register',
  opportunity: '',
  customer: ' Globex ',
  ae: 'ana@vendor.example',
  ce: 'ben@vendor.example',
  ie: '',
  pm: { is: 'undecided' },
  closeDate: '',
};

describe('askForm', () => {
  test('registers without IE, PM and close date while they are open', () => {
    expect(askForm(team, showing)).toEqual({
      question: {
        name: 'registerTdd',
        input: {
          tdd: '',
          customer: 'Globex',
          opportunity: '',
          ae: 'ana@vendor.example',
          ce: 'ben@vendor.example',
          ie: null,
          pm: { is: 'undecided' },
          closeDate: null,
        },
      },
      at: 'form',
      saying: 'Registering…',
      done: 'Registered.',
    });
  });

  test('picks a time, which the engine books', () => {
    const choice = { start: 1, end: 2, says: '' };
    expect(askForm({ is: 'choose-time', choice }, { ...showing, tdd: 'F' })).toEqual({
      question: { name: 'chooseTime', input: { tdd: 'F', start: 1 } },
      at: 'form',
      saying: 'Picking the time…',
      done: 'The time is chosen. Handoff books the meeting within five minutes.',
    });
  });

  test.each([
    [
      { ...team, customer: ' ' },
      { missing: 'Enter the customer’s name.', field: 'customer' },
    ],
    [
      { ...team, ae: '' },
      { missing: 'Choose the account executive.', field: 'ae' },
    ],
    [
      { ...team, ce: '' },
      { missing: 'Choose the customer engineer.', field: 'ce' },
    ],
    [
      { ...team, pm: { is: 'assigned', who: '' } as const },
      { missing: 'Choose the project manager, or answer “none” or “not decided yet”.', field: 'pm' },
    ],
    [
      { is: 'ask-for-changes', note: ' ', section: '' } as const,
      { missing: 'Say what needs to change, so that the author knows what to do.', field: 'note' },
    ],
    [{ is: 'mark-signed', on: '' } as const, { missing: 'Enter the date when the customer signed.', field: 'on' }],
    [
      { is: 'understood-otherwise', name: 'Deployment Timeline', words: ' ' } as const,
      { missing: 'Say what the customer understood.', field: 'words' },
    ],
    [{ is: 'take-back', reason: '', note: '' } as const, { missing: 'Choose a reason.', field: 'reason' }],
  ])('says what is still missing in %j', (form, missing) => {
    expect(askForm(form, showing)).toEqual(missing);
  });
});
