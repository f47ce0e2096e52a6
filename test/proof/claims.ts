import type { Claim } from './claim';
import { crashClaims } from './crash/crash-claims';
import { fuzzClaims } from './fuzz/fuzz-claims';
import { orderClaims } from './order/order-claims';
import { threeClaims } from './order/three-claims';

export const claims: readonly Claim[] = [...crashClaims, ...orderClaims, ...threeClaims, ...fuzzClaims];

/** As people name it: `crash/sign off`. */
export const idOf = ({ part, name }: Claim): string => `${part}/${name}`;
