import type { Claim } from './claim';
import { crashClaims } from './crash/crash-claims';
import { orderClaims } from './order/order-claims';

export const claims: readonly Claim[] = [...crashClaims, ...orderClaims];

/** As people name it: `crash/sign off`. */
export const idOf = ({ part, name }: Claim): string => `${part}/${name}`;
