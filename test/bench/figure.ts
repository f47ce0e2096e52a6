/** One measured number beside its goal. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** “≤ 150” or “≥ 100”, in the same unit. */
  readonly goal: string;
  readonly met: boolean;
}

export function atMost(goal: number, measured: { readonly name: string; readonly value: number; readonly unit: string }): Figure {
  return { ...measured, value: rounded(measured.value), goal: `≤ ${String(goal)}`, met: measured.value <= goal };
}

export function atLeast(goal: number, measured: { readonly name: string; readonly value: number; readonly unit: string }): Figure {
  return { ...measured, value: rounded(measured.value), goal: `≥ ${String(goal)}`, met: measured.value >= goal };
}

/** Three significant digits: more would be noise. */
const rounded = (value: number): number => Number(value.toPrecision(3));
