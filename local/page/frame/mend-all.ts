import { attempt } from '../state/attempt';
import { noFaults, setFaults } from '../state/faults';

/** Switches every fault off. */
export const mendAll = (): Promise<boolean> => attempt(() => setFaults(noFaults), 'Everything works again.');
