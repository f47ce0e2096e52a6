import { Hono } from 'hono';
import { isZone } from '../kernel/is-zone';
import { roleOn } from '../drive/access';
import { type DriveFile, type FileRole, fileRoles } from '../drive/drive-state';
import { permissionId } from '../drive/permission-id';
import { ApiError, invalid, notFound } from '../kernel/api-error';
import type { Account } from '../kernel/world';
import { readMembers } from './read-json';
import type { Serving } from './serving';

const members = ['email', 'name', 'zone', 'title', 'external'];

/** The accounts of the workspace, as its administrator keeps them; and what each person may do with each file. */
export function peopleRoutes({ workspace }: Serving): Hono {
  const filesOf = (person: string) =>
    Object.values(workspace.world.drive.files).flatMap((file) => {
      const owner = ownerOf(file);
      return file.trashed || owner === null
        ? []
        : [{ id: file.id, name: file.name, mimeType: file.mimeType, owner, role: roleOn(file, person) }];
    });
  return (
    new Hono()
      .post('/local/people', async (context) => {
        const account = readAccount(await readMembers(context, members));
        if (workspace.world.accounts[account.email]) throw new ApiError(409, 'alreadyExists', `${account.email} is here already.`);
        workspace.addAccount(account);
        return context.json(account);
      })
      .put('/local/people/:email', async (context) => {
        const email = context.req.param('email');
        const known = workspace.world.accounts[email];
        if (!known) throw notFound(`Account ${email}`);
        const account = readAccount({ ...known, ...(await readMembers(context, members)), email });
        workspace.changeAccount(account);
        return context.json(account);
      })
      .get('/local/rights', (context) => {
        const person = context.req.query('person') ?? '';
        if (!workspace.world.accounts[person]) throw notFound(`Account ${person}`);
        return context.json({ files: filesOf(person) });
      })
      // As the owner of the file would share it, or stop to.
      .put('/local/rights', async (context) => {
        const { person, fileId, role } = await readMembers(context, ['person', 'fileId', 'role']);
        if (typeof person !== 'string' || typeof fileId !== 'string') throw invalid('person and fileId must be strings.');
        const file = workspace.world.drive.files[fileId];
        const owner = file && ownerOf(file);
        if (!file || !owner) throw notFound(`File ${fileId}`);
        const wanted = readRole(role);
        if (wanted !== null) {
          const body = { type: 'user', role: wanted, emailAddress: person };
          workspace.api(owner, 'drive.permissions.create', { path: { fileId }, query: { sendNotificationEmail: false }, body });
        } else if (roleOn(file, person) !== null) {
          workspace.api(owner, 'drive.permissions.delete', { path: { fileId, permissionId: permissionId(person) } });
        }
        return context.json({ files: filesOf(person) });
      })
  );
}

const ownerOf = (file: DriveFile): string | null => file.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? null;

function readRole(asked: unknown): FileRole | null {
  if (asked === null) return null;
  const role = fileRoles.find((each) => each === asked && each !== 'owner');
  if (!role) throw invalid('role must be reader, commenter, writer, or null for none.');
  return role;
}

function readAccount({ email, name, zone, title, external }: Readonly<Record<string, unknown>>): Account {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : '';
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) throw invalid('email must be an address such as kim@vendor.example.');
  if (typeof name !== 'string' || name.trim() === '') throw invalid('name must say what the person is called.');
  if (typeof zone !== 'string' || !isZone(zone)) throw invalid('zone must be a time zone such as Europe/Warsaw.');
  if (title !== undefined && typeof title !== 'string') throw invalid('title must be text.');
  if (external !== undefined && typeof external !== 'boolean') throw invalid('external must be true or false.');
  return {
    email: address,
    name: name.trim(),
    zone,
    ...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
    ...(external === true ? { external } : {}),
  };
}
