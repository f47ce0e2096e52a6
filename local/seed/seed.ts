import type { Workspace } from '../workspace';
import { sampleAccounts } from './sample-accounts';
import { seedCalendars } from './seed-calendars';
import { seedTdd } from './seed-tdd';
import { setUpProduct } from './set-up-product';

/** Fills an empty workspace with the sample company: people, their calendars, the product set up, and a design document. */
export async function seed(workspace: Workspace, root: string): Promise<void> {
  for (const account of sampleAccounts) workspace.addAccount(account);
  seedCalendars(workspace);
  setUpProduct(workspace);
  await seedTdd(workspace, root);
}
