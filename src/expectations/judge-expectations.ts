import type { DateText } from '../base/time';
import type { ExpectationFacts } from '../handoff/expectation';
import type { Handoff } from '../handoff/handoff';
import { dueDate } from './due-date';
import type { ExpectationItem, ExpectationPolicy } from './expectation-policy';

export interface ExpectationQuestion {
  readonly handoff: Pick<Handoff, 'expectations' | 'closeDate' | 'signature' | 'ended'>;
  readonly policy: ExpectationPolicy;
  /** The date where the handoff is looked at from. */
  readonly today: DateText;
}

/** Where one expectation stands. Only *set* and *not applicable* are done. */
export interface ExpectationStanding {
  readonly item: ExpectationItem;
  readonly is: 'not-set' | 'set' | 'not-agreed' | 'not-applicable' | 'understood-otherwise';
  readonly facts: ExpectationFacts;
  /** When it is to be done; `null` when it is done, or no day is known. */
  readonly due: DateText | null;
  /** Its day has come. */
  readonly isDue: boolean;
}

/** The expectations of the policy, in its order. Entries under names that the policy dropped are kept, and not asked for. */
export function judgeExpectations({ handoff, policy, today }: ExpectationQuestion): readonly ExpectationStanding[] {
  const day = dueDate(handoff, policy);
  return policy.items.map((item) => {
    const facts = handoff.expectations.find(({ name }) => name === item.name) ?? { name: item.name, entry: null, otherwise: null };
    const is = standing(item, facts);
    const due = isDone({ is }) ? null : day;
    return { item, is, facts, due, isDue: due !== null && due <= today };
  });
}

function standing({ agreement }: ExpectationItem, { entry, otherwise }: ExpectationFacts): ExpectationStanding['is'] {
  if (otherwise) return 'understood-otherwise';
  if (!entry) return 'not-set';
  if (entry.is === 'not-applicable') return 'not-applicable';
  return agreement && !entry.agreed ? 'not-agreed' : 'set';
}

export const isDone = ({ is }: Pick<ExpectationStanding, 'is'>): boolean => is === 'set' || is === 'not-applicable';
