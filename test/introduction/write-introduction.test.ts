import { composeLink } from '../../src/introduction/compose-link';
import { defaultIntroductionPolicy } from '../../src/introduction/introduction-policy';
import { withinDomains } from '../../src/introduction/within-domains';
import { writeIntroduction } from '../../src/introduction/write-introduction';

const facts = { customer: 'Globex', contacts: ['Carla', 'Dan', 'Eve'], ie: 'Dana Kowalski', pm: null, sender: 'Ben Ortiz' };

describe('writeIntroduction', () => {
  it('names the IE alone when it is decided that there is no PM', () => {
    expect(writeIntroduction('e-mail', facts, { ...defaultIntroductionPolicy, mail: '{{contacts}}: {{people}}|{{pm}}\n{{team}}' })).toEqual(
      {
        subject: 'Meet your implementation team: Dana Kowalski',
        text: 'Carla, Dan and Eve: Dana Kowalski|\n• Dana Kowalski, your implementation engineer, leads the technical side of the deployment.',
      },
    );
  });

  it('leaves a placeholder that nothing fills, so that the pre-flight sees it', () => {
    expect(writeIntroduction('meeting', facts, { ...defaultIntroductionPolicy, invitation: '{{foo}}' }).text).toBe('{{foo}}');
  });
});

describe('composeLink', () => {
  it('fills a Gmail window, whatever the words hold', () => {
    expect(composeLink({ to: ['a@b.example'], cc: [] }, { subject: 'A & B', text: 'x=1\n?' })).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=a%40b.example&cc=&su=A%20%26%20B&body=x%3D1%0A%3F',
    );
  });
});

describe('withinDomains', () => {
  test.each([
    ['a@globex.example', true],
    ['a@eu.globex.example', true],
    ['a@notglobex.example', false],
    ['carla@gmail.com', true],
    ['eve@gmail.com', false],
  ])('%s', (email, within) => {
    expect(withinDomains(email, ['globex.example', 'carla@gmail.com'])).toBe(within);
  });
});
