import type { Workspace } from '../workspace';
import { engineAccount, sampleAccounts } from './sample-accounts';

/** Roles, working hours in their own zone: what a lead types into the tracker's People tab. */
const directory: Readonly<Record<string, readonly [roles: string, days: string, from: string, to: string]>> = {
  'ana@vendor.example': ['AE', 'Mon-Fri', '09:00', '17:30'],
  'ben@vendor.example': ['CE', 'Mon-Fri', '08:00', '17:00'],
  'dana@vendor.example': ['IE', 'Mon-Fri', '09:00', '18:00'],
  'omar@vendor.example': ['PM', 'Mon-Fri', '10:00', '19:00'],
  'priya@vendor.example': ['lead', 'Mon-Fri', '10:00', '19:00'],
};

/** Runs the product's own *Set up* as the account that owns the automation, fills in the people, and runs it again so that they may work in the tracker. */
export function setUpProduct(workspace: Workspace): void {
  workspace.installProject(engineAccount);
  workspace.run(engineAccount, 'setUp');
  const spreadsheetId = workspace.world.script.properties['tracker'] ?? '';
  const values = sampleAccounts.flatMap(({ email, name, zone }) => {
    const row = directory[email];
    return row ? [[email, name, row[0], zone, ...row.slice(1)]] : [];
  });
  workspace.api(engineAccount, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId, range: `People!A2:G${String(values.length + 1)}` },
    query: { valueInputOption: 'RAW' },
    body: { values },
  });
  workspace.run(engineAccount, 'setUp');
  workspace.run(engineAccount, 'onSweep');
}
