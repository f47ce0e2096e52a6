import { join } from 'node:path';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../local/workspace';

export const ana = 'ana@vendor.example';
export const ben = 'ben@vendor.example';
export const carla = 'carla@globex.example';
/** Mon 2 November 2026, 09:00 UTC. */
export const monday = Date.UTC(2026, 10, 2, 9);

/** Ana, Ben and Carla (outside the company) in an empty workspace that runs the small project of the tests. */
export function openSample(options: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = openWorkspace({ dist: join(__dirname, 'script/project'), now: monday, ...options });
  if (!workspace.isNew) return workspace;
  workspace.addAccount({ email: ana, name: 'Ana Silva', zone: 'Europe/London' });
  workspace.addAccount({ email: ben, name: 'Ben Ortiz', zone: 'America/New_York' });
  workspace.addAccount({ email: carla, name: 'Carla Reyes', zone: 'America/Chicago', external: true });
  return workspace;
}

/** An event of one hour, `hours` from Monday 09:00 UTC. */
export const meeting = (summary: string, hours: number) => ({
  summary,
  start: { dateTime: new Date(monday + hours * 3_600_000).toISOString() },
  end: { dateTime: new Date(monday + (hours + 1) * 3_600_000).toISOString() },
});
