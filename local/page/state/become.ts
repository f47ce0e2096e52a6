import { loadWorkspace } from './workspace';

/** Sits somebody else at the page, once it is known what they may. */
export const become = (email: string): Promise<void> => loadWorkspace(email);
