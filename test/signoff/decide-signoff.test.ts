import type { Happening } from '../../src/handoff/handoff-event';
import type { Team } from '../../src/handoff/people';
import { contentsOf } from '../../src/signoff/contents-of';
import { decideSignoff, type SignoffQuestion } from '../../src/signoff/decide-signoff';
import { sampleHandoff, signedOff, team } from '../handoff/sample-handoff';

const contents = contentsOf([{ name: 'Sizing', text: 'Three nodes.' }]);
const asked: Happening = { what: 'review asked for' };

const dana = { role: 'IE', who: 'dana@vendor.example' } as const;

const question = (changes: Partial<SignoffQuestion> = {}, people: Team = team): SignoffQuestion => ({
  handoff: sampleHandoff([asked], people),
  who: 'dana@vendor.example',
  reviews: [dana],
  decision: 'signed-off',
  note: '',
  section: '',
  conditions: [],
  shown: contents.content,
  contents,
  blocking: [],
  policy: { neverVoids: [] },
  ...changes,
});

const refused = (asking: SignoffQuestion) => {
  const decided = decideSignoff(asking);
  return decided.ok ? 'signed' : decided.refusal.code;
};

describe('decideSignoff', () => {
  it('signs what the reviewer was shown', () => {
    expect(decideSignoff(question({ note: ' fine ' }))).toEqual({
      ok: true,
      value: { what: 'signed off', roles: ['IE'], note: 'fine', section: '', content: contents.content, sections: contents.sections },
    });
  });

  it('signs on conditions, each of them once', () => {
    const decided = decideSignoff(question({ conditions: [' Sizes are confirmed. ', '', 'Sizes are confirmed.', 'DNS is named.'] }));
    expect(decided.ok && decided.value).toMatchObject({ conditions: ['Sizes are confirmed.', 'DNS is named.'] });
  });

  it('takes no conditions with changes that are asked for', () => {
    const decided = decideSignoff(question({ decision: 'asked-for-changes', note: 'Sizing is missing.', conditions: ['DNS is named.'] }));
    expect(decided.ok && 'conditions' in decided.value).toBe(false);
  });

  it('signs for both roles of one person', () => {
    const both: Team = { ...team, pm: { is: 'assigned', who: 'dana@vendor.example' } };
    const decided = decideSignoff(question({ reviews: [dana, { ...dana, role: 'PM' }] }, both));
    expect(decided.ok && decided.value.roles).toEqual(['IE', 'PM']);
  });

  it.each<[string, SignoffQuestion]>([
    ['not-a-reviewer', question({ who: 'ana@vendor.example', reviews: [] })],
    ['not-a-reviewer', question({ who: '', reviews: [] })],
    [
      'author',
      question({ who: 'ben@vendor.example', reviews: [{ role: 'IE', who: 'ben@vendor.example' }] }, { ...team, ie: 'ben@vendor.example' }),
    ],
    ['not-asked', question({ handoff: sampleHandoff() })],
    ['changed-while-reading', question({ shown: '0000000000000000' })],
    ['blocked', question({ blocking: ['No production section.'] })],
    ['no-reason', question({ decision: 'asked-for-changes', note: '  ' })],
    [
      'already-signed',
      question({ handoff: sampleHandoff([asked, signedOff('dana@vendor.example', 'IE', contents.content, [...contents.sections])]) }),
    ],
  ])('refuses: %s', (code, asking) => {
    expect(refused(asking)).toBe(code);
  });

  it('takes changes with a reason even while something blocks', () => {
    expect(refused(question({ decision: 'asked-for-changes', note: 'Sizing is missing.', blocking: ['No production section.'] }))).toBe(
      'signed',
    );
  });
});
