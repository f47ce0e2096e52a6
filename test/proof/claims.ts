import type { Claim } from './claim';
import { crashClaims } from './crash/crash-claims';
import { fuzzClaims } from './fuzz/fuzz-claims';
import { clockClaims } from './hints/clocks';
import { dayClaims } from './hints/days';
import { lostHintClaims } from './hints/lost-hints';
import { restoredClaims } from './hints/restored';
import { logClaims } from './log/log-claims';
import { orderClaims } from './order/order-claims';
import { threeClaims } from './order/three-claims';

export const claims: readonly Claim[] = [
  ...crashClaims,
  ...orderClaims,
  ...threeClaims,
  ...lostHintClaims,
  ...dayClaims,
  ...clockClaims,
  ...restoredClaims,
  ...fuzzClaims,
  ...logClaims,
];

/** As people name it: `crash/sign off`. */
export const idOf = ({ part, name }: Claim): string => `${part}/${name}`;
