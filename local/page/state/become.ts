import { me } from './me';
import { loadWorkspace } from './workspace';

/** Sits somebody else at the page. */
export async function become(email: string): Promise<void> {
  me.value = email;
  await loadWorkspace();
}
