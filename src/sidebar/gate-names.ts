import type { GateView } from '../rpc/contract/signoff-view';

/** What a handoff needs, as a row names it. */
export const gateNames: Readonly<Record<GateView['gate'], string>> = {
  'IE sign-off': 'IE sign-off',
  'PM sign-off': 'PM sign-off',
  conditions: 'Sign-off conditions met',
  signature: 'Customer signature',
  meeting: 'Internal handoff meeting held',
  introduction: 'Introduction to the customer',
  expectations: 'Expectations set',
};
