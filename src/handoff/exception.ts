import type { Instant } from '../base/time';
import type { Email, Role } from './people';

/** What a handoff needs before it is complete: both sign-offs are judged on their own, each role's duty being its own. */
export const gates = ['IE sign-off', 'PM sign-off', 'conditions', 'signature', 'meeting', 'introduction', 'expectations'] as const;

export type Gate = (typeof gates)[number];

/** A lead let a handoff go on without this, and said why: work at risk, marked wherever the handoff is shown. */
export interface Exception {
  readonly for: Gate;
  readonly reason: string;
  readonly by: Email;
  readonly at: Instant;
}

export const signoffGate = (role: Extract<Role, 'IE' | 'PM'>): Gate => `${role} sign-off`;

/** A gate inside a sentence. */
export const gateWords: Readonly<Record<Gate, string>> = {
  'IE sign-off': 'the IE’s sign-off',
  'PM sign-off': 'the PM’s sign-off',
  conditions: 'the sign-off conditions',
  signature: 'the signature',
  meeting: 'the internal handoff meeting',
  introduction: 'the introduction',
  expectations: 'the expectations',
};
