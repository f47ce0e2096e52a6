import { attempt } from '../state/attempt';
import { setFaults } from '../state/faults';

/** Switches every fault off. */
export const mendAll = (): Promise<boolean> => attempt(() => setFaults({ services: {}, hidden: [] }), 'Everything works again.');
