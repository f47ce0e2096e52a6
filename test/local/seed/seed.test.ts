import { join } from 'node:path';
import { seed } from '../../../local/seed/seed';
import { sampleAccounts } from '../../../local/seed/sample-accounts';
import { openWorkspace } from '../../../local/workspace';

/** Sat 7 November 2026, 20:00 UTC. */
const saturday = Date.UTC(2026, 10, 7, 20);

async function seeded() {
  const workspace = openWorkspace({ dist: join(__dirname, '../script/project'), now: saturday });
  await seed(workspace, process.cwd());
  return workspace;
}

describe('seed', () => {
  it('puts the sample people in and sets the product up', async () => {
    const { world } = await seeded();
    expect(Object.values(world.accounts)).toEqual(sampleAccounts);
    expect(world.script.properties.engine).toBe('handoff@vendor.example');
    expect(world.drive.files[world.script.scriptId]?.permissions.map(({ emailAddress }) => emailAddress)).toEqual([
      'handoff@vendor.example',
    ]);
  });

  it('keeps everybody busy on working days, in their own time', async () => {
    const workspace = await seeded();
    const { items } = workspace.api('dana@vendor.example', 'calendar.events.list', {
      path: { calendarId: 'primary' },
      query: { singleEvents: true, orderBy: 'startTime' },
    }) as { items: { summary: string; start: { dateTime: string } }[] };
    expect(items.map(({ summary, start }) => [summary, start.dateTime])).toEqual([
      ['Deployment window, Umbrella', '2026-11-10T13:00:00+01:00'],
      ['Implementation weekly', '2026-11-11T15:00:00+01:00'],
      ['Upgrade rehearsal', '2026-11-16T10:00:00+01:00'],
      ['Implementation weekly', '2026-11-18T15:00:00+01:00'],
    ]);
  });

  it('brings the design document in, shared with the team', async () => {
    const { world } = await seeded();
    const tdd = Object.values(world.drive.files).find(({ name }) => name.startsWith('Globex'));
    expect(tdd?.permissions.map(({ emailAddress, role }) => `${emailAddress.split('@')[0] ?? ''} ${role}`)).toEqual([
      'ben owner',
      'ana writer',
      'dana writer',
      'omar writer',
      'priya writer',
    ]);
  });
});
