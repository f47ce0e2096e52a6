/**
 * Median milliseconds of processor time of each work: others on the same machine lengthen the time on the wall, not this.
 *
 * The works take turns, so that a slow moment of the machine meets all of them. A third as many rounds go before, uncounted: the first ones find
 * nothing compiled. A work is given the number of the round, for those that must not meet a cache of the round before.
 */
export function timeInTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, (round: number) => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    for (const name of names) {
      const before = process.cpuUsage();
      works[name](round);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
