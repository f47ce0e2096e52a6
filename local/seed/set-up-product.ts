import type { Workspace } from '../workspace';
import { engineAccount } from './sample-accounts';

/** Runs the product's own *Set up* as the account that owns the automation: tracker, calendar, triggers. */
export function setUpProduct(workspace: Workspace): void {
  workspace.installProject(engineAccount);
  workspace.run(engineAccount, 'setUp');
}
