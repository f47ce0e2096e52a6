/** One measured number beside its goal. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** “≤ 150” or “≥ 100”, in the same unit; empty for what is told beside a goal. */
  readonly goal: string;
  /** `null` where there is no goal. */
  readonly met: boolean | null;
}

type Measured = Pick<Figure, 'name' | 'value' | 'unit'>;

export const told = (measured: Measured): Figure => ({ ...measured, value: rounded(measured.value), goal: '', met: null });

export function atMost(goal: number, measured: Measured): Figure {
  return { ...measured, value: rounded(measured.value), goal: `≤ ${String(goal)}`, met: measured.value <= goal };
}

export function atLeast(goal: number, measured: Measured): Figure {
  return { ...measured, value: rounded(measured.value), goal: `≥ ${String(goal)}`, met: measured.value >= goal };
}

/** Three significant digits: more would be noise. */
const rounded = (value: number): number => Number(value.toPrecision(3));
