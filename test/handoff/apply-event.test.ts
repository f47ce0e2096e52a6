import { applyEvent } from '../../src/handoff/apply-event';
import { booked, registered, sampleHandoff, signedOff, team } from './sample-handoff';

describe('applyEvent', () => {
  it('begins undecided, unsigned, without a meeting', () => {
    expect(applyEvent(null, { ...registered, at: 0, by: 'ben@vendor.example' })).toMatchObject({
      id: 'H-1',
      customer: 'Globex',
      tdd: { fileId: 'doc1', title: 'Globex TDD' },
      team,
      closeDate: '2026-06-12',
      production: { is: 'undecided' },
      review: null,
      signoffs: [],
      contents: {},
      outOfDate: null,
      stampOwed: false,
      signature: { is: 'unsigned' },
      meeting: { is: 'none' },
      attempt: 0,
      history: [{ at: 0, by: 'ben@vendor.example', says: 'Registered the TDD “Globex TDD” for Globex.' }],
    });
  });

  it('keeps the latest decision of each role, and only the contents that decisions belong to', () => {
    const handoff = sampleHandoff([
      signedOff('dana@vendor.example', 'IE', 'c1'),
      signedOff('omar@vendor.example', 'PM', 'c1'),
      signedOff('dana@vendor.example', 'IE', 'c2'),
    ]);
    expect(handoff.signoffs.map(({ role, content, at }) => [role, content, at])).toEqual([
      ['PM', 'c1', 120_000],
      ['IE', 'c2', 180_000],
    ]);
    expect(Object.keys(handoff.contents)).toEqual(['c1', 'c2']);
    expect(handoff.stampOwed).toBe(true);
  });

  it('plans a meeting anew when what held it up may be mended by new details', () => {
    const held = { what: 'meeting held up', because: 'No zone.', fix: 'Write one.' } as const;
    const details = { what: 'details changed', customer: 'Globex', team, closeDate: null } as const;
    expect(sampleHandoff([held, details]).meeting).toEqual({ is: 'none' });
    expect(sampleHandoff([booked, details]).meeting.is).toBe('booked');
  });

  it('keeps a booked meeting when the day of the signature is corrected', () => {
    const handoff = sampleHandoff([{ what: 'customer signed', on: '2026-06-01' }, booked, { what: 'customer signed', on: '2026-05-30' }]);
    expect([handoff.signature.is === 'signed' && handoff.signature.on, handoff.meeting.is]).toEqual(['2026-05-30', 'booked']);
  });

  it('puts sign-offs out of date when production is spoken of otherwise, beside what was edited; spoken of as before, they stand again', () => {
    const omar = 'omar@vendor.example';
    const say = (answer: 'yes' | 'no') => ({ what: 'production declared', answer, by: 'ana@vendor.example' }) as const;
    const edit = { what: 'edited after sign-off', sections: ['Sizing'], editor: 'Ben Ortiz' } as const;
    const outOfDate = (...happened: Parameters<typeof sampleHandoff>) => sampleHandoff(...happened).outOfDate;
    expect([
      outOfDate([say('no')]),
      outOfDate([signedOff(omar, 'PM'), say('yes')]),
      outOfDate([signedOff(omar, 'PM'), say('no')]),
      outOfDate([signedOff(omar, 'PM'), say('no'), say('yes')]),
      outOfDate([signedOff(omar, 'PM'), say('no'), edit]),
      outOfDate([signedOff(omar, 'PM'), edit, say('no')]),
      outOfDate([signedOff(omar, 'PM'), say('no'), signedOff(omar, 'PM'), edit]),
    ]).toEqual([
      null,
      null,
      { since: 120_000, by: 'ana@vendor.example', sections: ['Whether production differs'] },
      null,
      { since: 180_000, by: '', sections: ['Sizing', 'Whether production differs'] },
      { since: 180_000, by: '', sections: ['Sizing', 'Whether production differs'] },
      { since: 240_000, by: 'Ben Ortiz', sections: ['Sizing'] },
    ]);
  });

  it('remembers the last thirty lines of its history', () => {
    const many = Array.from({ length: 40 }, () => ({ what: 'review asked for' }) as const);
    expect(sampleHandoff(many).history).toHaveLength(30);
  });

  it('takes nothing before the registration', () => {
    expect(() => applyEvent(null, { what: 'review asked for', at: 0, by: 'ben@vendor.example' })).toThrow(
      '“review asked for” before “registered”.',
    );
  });

  it('tried again without a common time, a meeting still waits since the first time', () => {
    const none = { what: 'no common time', because: 'No common time.', choices: [], by: 'handoff@vendor.example' } as const;
    const first = applyEvent(sampleHandoff(), { ...none, at: 100 });
    expect(applyEvent(first, { ...none, at: 200 }).meeting).toMatchObject({ is: 'no-time', since: 100, tried: 200 });
  });
});
