/** A customer of another handoff, and the domains of their people. */
export interface OtherCustomer {
  readonly name: string;
  readonly domains: readonly string[];
  /** The TDD at hand was copied from theirs. */
  readonly copied: boolean;
}

/** A suggestion or a comment that nobody has settled. */
export interface Unsettled {
  /** Who wrote a comment; empty for suggestions, whose authors Google does not tell. */
  readonly who: string;
  readonly says: string;
  /** The text that it hangs on; empty for the whole document. */
  readonly on: string;
}

/** What opening the panel does not read, as it was when somebody looked. */
export interface Findings {
  /** Customers of other handoffs that the TDD named. */
  readonly others: readonly OtherCustomer[];
  /** `null`: nobody has looked who may. At most twenty are kept. */
  readonly suggestions: readonly Unsettled[] | null;
  readonly comments: readonly Unsettled[] | null;
}

/** Of suggestions, comments and customers. */
export const mostKept = 20;
