import { oneLine } from '../base/one-line';
import { fillTemplate } from './fill-template';
import type { IntroductionPolicy } from './introduction-policy';

/** Names as the customer reads them. */
export interface IntroductionFacts {
  readonly customer: string;
  readonly contacts: readonly string[];
  readonly ie: string;
  /** `null` when it is decided that there is none. */
  readonly pm: string | null;
  readonly sender: string;
}

export interface Words {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** What the customer is told: who the IE and the PM are, their roles, that they lead the production deployment, what happens next. */
export function writeIntroduction(how: 'meeting' | 'e-mail', facts: IntroductionFacts, policy: IntroductionPolicy): Words {
  const { customer, ie, pm, sender } = facts;
  const lines = [fillTemplate(policy.ie, { name: ie }), ...(pm === null ? [] : [fillTemplate(policy.pm, { name: pm })])];
  const words = {
    ...{ customer, ie, sender },
    pm: pm ?? '',
    contacts: spoken(facts.contacts),
    people: spoken([...new Set([ie, ...(pm === null ? [] : [pm])])]),
    team: lines.map((line) => `• ${line}`).join('\n'),
  };
  const template = how === 'meeting' ? policy.invitation : policy.mail;
  return { subject: oneLine(fillTemplate(policy.subject, words)), text: fillTemplate(template, words).trim() };
}

/** “Carla, Dan and Eve”. */
const spoken = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
