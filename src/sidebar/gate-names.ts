import type { GateView } from '../rpc/contract/signoff-view';

/** What a handoff needs, as a row names it. */
export const gateNames: Readonly<Record<GateView['gate'], string>> = {
  'IE sign-off': 'Sign-off of the IE',
  'PM sign-off': 'Sign-off of the PM',
  conditions: 'Conditions of the sign-off met',
  signature: 'Signature of the customer',
  meeting: 'Internal handoff meeting held',
  introduction: 'Introduction to the customer',
  expectations: 'Expectations set',
};
