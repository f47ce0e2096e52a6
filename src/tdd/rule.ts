import type { Finding, Severity } from './finding';
import type { ProductionSection } from './production-section';
import type { Surroundings } from './surroundings';
import type { Tdd } from './tdd';
import type { TddPolicy } from './tdd-policy';
import type { TddReader } from './tdd-reader';

/** What a rule sees: the document, what was declared, what was found of production, the policy, and what is known beside the document. */
export interface RuleFacts {
  readonly tdd: Tdd;
  readonly declared: 'yes' | 'no' | 'undecided';
  readonly production: ProductionSection | null;
  readonly policy: TddPolicy;
  readonly reader: TddReader;
  readonly around: Surroundings;
}

/** A finding before it has its rule's name; a severity of its own is the one that it has by default. */
export type Complaint = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/** One check. Its page is docs/rules/<name>.md, its fixtures test/fixtures/tdd/<name>.*.txt; a test fails where they disagree. */
export interface Rule {
  readonly name: string;
  /** What a document that passes is like, as a sentence. */
  readonly asks: string;
  readonly severity: Severity;
  readonly check: (facts: RuleFacts) => readonly Complaint[];
}
