import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../workspace';

const author = 'ben@vendor.example';
const colleagues = ['ana', 'dana', 'omar', 'priya'].map((name) => `${name}@vendor.example`);

/** Brings in the sample design document as its author, and lets the team edit it. `root` is the checkout. */
export async function seedTdd(workspace: Workspace, root: string): Promise<void> {
  const bytes = readFileSync(join(root, 'local/seed/sample-tdd.md'));
  const { documentId } = await workspace.importFile(author, 'Globex – Technical Design Document.md', bytes);
  for (const emailAddress of colleagues) {
    workspace.api(author, 'drive.permissions.create', {
      path: { fileId: documentId },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress },
    });
  }
}
