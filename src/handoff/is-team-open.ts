import type { Team } from './people';

/** Is nobody assigned as implementation engineer yet, or not decided whether there is a project manager? Then no meeting can be planned. */
export const isTeamOpen = ({ ie, pm }: Team): boolean => ie === null || pm.is === 'undecided';
