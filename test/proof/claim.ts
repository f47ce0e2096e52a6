/** The kinds of proof, in the order in which they are reported. */
export const parts = ['crash', 'order', 'three', 'hints', 'fuzz', 'log'] as const;

/** Something that is said to hold, and how it is tried. */
export interface Claim {
  readonly part: (typeof parts)[number];
  readonly name: string;
  readonly prove: (trial: Trial) => Promise<Proved>;
  /** Tries one case again, told as its failure told it, and says all that happens. */
  readonly replay: (detail: string) => Promise<string>;
}

export interface Trial {
  /** Cases that are chosen by chance are the same for the same seed. */
  readonly seed: number;
  /** Which part of the cases that are chosen by chance is tried; all of them where nothing is said. */
  readonly share?: number;
  /** Leaves word of the case that comes next, so that one that never ends is known. */
  readonly note: (detail: string) => void;
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
