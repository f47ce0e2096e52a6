import type { Handoff } from './handoff';

/** A recorded walkthrough stands in for the meeting until the IE confirms it or another time is asked for, whatever else changes meanwhile. */
export const awaitsConfirmation = ({ walkthrough, held }: Pick<Handoff, 'walkthrough' | 'held'>): boolean =>
  walkthrough !== null && held === null;
