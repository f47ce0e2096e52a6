import fc from 'fast-check';
import { utf8 } from '../../src/base/utf8';
import { cases } from '../cases';

describe('utf8', () => {
  it('agrees with the platform’s own encoder on every text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, lone) => {
        const torn = text + String.fromCharCode(lone) + text;
        expect([...utf8(torn)]).toEqual([...new TextEncoder().encode(torn)]);
      }),
      cases(),
    );
  });
});
