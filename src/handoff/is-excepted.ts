import type { Gate } from './exception';
import type { Handoff } from './handoff';

/** Did a lead let this pass? */
export const isExcepted = ({ exceptions }: Pick<Handoff, 'exceptions'>, gate: Gate): boolean =>
  exceptions.some((exception) => exception.for === gate);
