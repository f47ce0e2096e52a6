/** What came of asking: in words, and whether it is what was expected. `not yet`: to be asked once more in a minute. */
export interface Seen {
  readonly asExpected: boolean | 'not yet';
  readonly says: string;
}

export const seen = (asExpected: Seen['asExpected'], says: string): Seen => ({ asExpected, says });
