import { openForm } from '../../src/sidebar/open-form';
import { ana, authorBlocked, ben, notRegistered, omar, reviewersTurn, takenBack } from '../fixtures/panels';

const blank = {
  is: 'register',
  customer: 'Globex',
  opportunity: '',
  ae: ana.email,
  ce: ben.email,
  ie: '',
  pm: { is: 'undecided' },
  closeDate: '',
};

describe('openForm', () => {
  test('registers with the customer of the title, and the only people who can be AE and CE', () => {
    expect(openForm('register', notRegistered)).toEqual(blank);
  });

  test('takes whoever registers as CE where several could be', () => {
    const people = [...notRegistered.people, { ...omar, standing: ['CE', 'AE'] }];
    expect(openForm('register', { ...notRegistered, people })).toEqual({ ...blank, ae: '', ce: ben.email });
  });

  test('edits the team as it is', () => {
    expect(openForm('edit-team', authorBlocked)).toEqual({
      is: 'edit-team',
      customer: 'Globex',
      opportunity: 'D-4711',
      ae: 'ana@vendor.example',
      ce: 'ben@vendor.example',
      ie: 'dana@vendor.example',
      pm: { is: 'assigned', who: 'omar@vendor.example' },
      closeDate: '2025-12-12',
    });
  });

  test('keeps “no PM” apart from “not decided yet”', () => {
    expect(openForm('edit-team', takenBack)).toEqual({ ...openForm('edit-team', authorBlocked), pm: { is: 'none' } });
  });

  test('takes today, where the viewer is, as the day of the signature', () => {
    const lateInNewYork = { ...takenBack, checkedAt: Date.parse('2025-12-04T02:00Z'), me: { ...takenBack.me, zone: 'America/New_York' } };
    expect(openForm('mark-signed', lateInNewYork)).toEqual({ is: 'mark-signed', on: '2025-12-03' });
  });

  test.each(['request-review', 'request-again', 'add-production-section', 'declare-production', 'choose-time'] as const)(
    'needs none for %s',
    (action) => {
      expect(openForm(action, reviewersTurn)).toEqual(null);
    },
  );
});
