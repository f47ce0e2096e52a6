import { unreachable } from '../base/unreachable';
import type { ExpectationStanding } from './judge-expectations';

/** A missing expectation for the agenda: “Deployment Timeline (AE and CE)”, and what is missing where it was told. */
export function expectationLine({ item: { name, owner }, is, facts }: ExpectationStanding): string {
  const line = `${name} (${owner})`;
  switch (is) {
    case 'not-agreed':
      return `${line}: told, not agreed yet`;
    case 'understood-otherwise':
      return `${line}: understood otherwise: ${facts.otherwise?.words ?? ''}`;
    case 'not-set':
    case 'set':
    case 'not-applicable':
      return line;
    default:
      return unreachable(is);
  }
}
