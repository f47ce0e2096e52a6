/** Choices by chance that are the same for the same seed, on every machine. */
export class Chance {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0 and below 1. https://github.com/cprosche/mulberry32 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  often(share: number): boolean {
    return this.next() < share;
  }

  /** Throws for an empty list. */
  pick<One>(list: readonly One[]): One {
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return list[this.below(list.length)] as One;
  }
}

/** The seed of one case: far from those of its neighbours. */
export const seedOf = (seed: number, index: number): number => (Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) >>> 0;
