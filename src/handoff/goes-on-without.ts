import { gateWords } from './exception';
import type { GateState } from './gates-of';

/** “The handoff goes on without the IE’s sign-off, by a lead’s exception.”; empty where no exception is needed. */
export function goesOnWithout(gates: readonly GateState[]): string {
  const without = gates.flatMap(({ gate, exception }) => (exception ? [gateWords[gate]] : []));
  return without.length === 0 ? '' : `The handoff goes on without ${without.join(' and ')}, by a lead’s exception.`;
}
