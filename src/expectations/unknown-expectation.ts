import type { Refusal } from '../base/refusal';
import type { ExpectationPolicy } from './expectation-policy';

/** Why a name cannot be recorded: the policy does not have it (any more). */
export function unknownExpectation(name: string, { items }: ExpectationPolicy): Refusal | null {
  if (items.some((item) => item.name === name)) return null;
  return {
    code: 'unknown-expectation',
    because: `“${name}” is not one of the expectations in the Policy tab.`,
    fix: 'Reload the panel and choose one from its list.',
  };
}
