import type { Email, Team } from './people';

/** Everybody who works on a handoff, each once, in the order AE, CE, IE, PM. */
export const peopleOf = ({ ae, ce, ie, pm }: Team): readonly Email[] => [
  ...new Set([ae, ce, ...(ie ? [ie] : []), ...(pm.is === 'assigned' ? [pm.who] : [])]),
];
