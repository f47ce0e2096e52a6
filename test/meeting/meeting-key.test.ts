import { createHash } from 'node:crypto';
import { meetingKey } from '../../src/meeting/meeting-key';

describe('meetingKey', () => {
  it('is the same each time, and is the hash that the platform computes', () => {
    const expected = createHash('sha256').update('internal handoff meeting H-ABCDEFGHIJ 1').digest('hex').slice(0, 40);
    expect([meetingKey('H-ABCDEFGHIJ', 1), meetingKey('H-ABCDEFGHIJ', 1)]).toEqual([expected, expected]);
  });

  it('is another for each attempt and each handoff', () => {
    const keys = ['H-ABCDEFGHIJ', 'H-ABCDEFGHIK'].flatMap((id) => [1, 2, 11].map((attempt) => meetingKey(id, attempt)));
    expect(new Set(keys).size).toBe(6);
  });

  it('is an id that Calendar takes: 5 to 1024 of a–v and 0–9', () => {
    expect(meetingKey('H-ABCDEFGHIJ', 1)).toMatch(/^[a-v0-9]{5,1024}$/);
  });
});
