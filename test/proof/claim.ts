/** Something that is said to hold, and how it is tried. */
export interface Claim {
  readonly part: 'crash' | 'order';
  readonly name: string;
  readonly prove: () => Promise<Proved>;
  /** Tries one case again, told as its failure told it, and says all that happens. */
  readonly replay: (detail: string) => Promise<string>;
}

export interface Proved {
  /** How much was tried, by what it is: “crash points”, “orders of calls”. */
  readonly tried: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** What happens again when it is given to `--replay`. */
  readonly detail: string;
  readonly says: readonly string[];
}
