import { spreadsheetType } from '../../../local/drive/drive-state';
import { ApiError } from '../../../local/kernel/api-error';
import type { ApiCall, Change } from '../../../local/kernel/api-method';
import { emptyWorld, type World } from '../../../local/kernel/world';
import { editCells } from '../../../local/sheets/edit-cells';
import { sheetsMethods } from '../../../local/sheets/sheets-methods';
import { callMethod } from '../call-method';

const ana = 'ana@vendor.example';
export const ben = 'ben@vendor.example';
const carla = 'carla@globex.example';

/** Friday 14 March 2025, 12:00 UTC. */
const noon = Date.UTC(2025, 2, 14, 12);

interface Asking {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: ApiCall['query'];
  readonly caller?: string;
}

/** A world with one spreadsheet `tracker`, owned by Ana, which Ben may edit. */
export class Office {
  readonly world: World = emptyWorld();
  readonly changes: Change[] = [];

  constructor() {
    for (const [email, name, external] of [
      [ana, 'Ana Silva'],
      [ben, 'Ben Ortiz'],
      [carla, 'Carla Reyes', true],
    ] as const)
      this.world.accounts[email] = { email, name, zone: 'Europe/London', ...(external ? { external } : {}) };
    this.file('tracker', 'Tracker');
  }

  /** A spreadsheet file as Drive makes it: its sheets come with the first look at it. */
  file(id: string, name: string, shared = [ben]): void {
    this.world.drive.files[id] = {
      id,
      name,
      mimeType: spreadsheetType,
      createdTime: noon,
      modifiedTime: noon,
      lastModifyingUser: ana,
      trashed: false,
      permissions: [ana, ...shared].map((emailAddress, index) => ({
        id: String(index),
        type: 'user',
        emailAddress,
        role: index === 0 ? 'owner' : 'writer',
      })),
    };
  }

  /** Calls a method by the end of its discovery id, as the kernel does; Ana asks, about the tracker. */
  ask(method: string, body?: unknown, { path = {}, query = {}, caller = ana }: Asking = {}): unknown {
    const found = sheetsMethods.find(({ id }) => id === `sheets.spreadsheets.${method}`);
    if (!found) throw new Error(`No method ${method}`);
    const place = { ...(found.path.includes('{spreadsheetId}') ? { spreadsheetId: 'tracker' } : {}), ...path };
    return callMethod(found, this.call(caller, place, query, body));
  }

  /** What Google answers to a batch of requests. */
  batch(requests: readonly object[], asking: Asking = {}): unknown {
    return this.ask('batchUpdate', { requests }, asking);
  }

  values(range: string, query: ApiCall['query'] = {}): unknown {
    const answer = this.ask('values.get', undefined, { path: { range }, query }) as { values?: unknown };
    return answer.values;
  }

  put(range: string, values: readonly (readonly unknown[])[], valueInputOption = 'RAW'): unknown {
    return this.ask('values.update', { values }, { path: { range }, query: { valueInputOption } });
  }

  /** A person types or pastes. */
  type(startRow: number, startColumn: number, values: string[][], { caller = ana, sheetId = 0 } = {}): void {
    editCells(this.call(caller, {}, {}, undefined), { spreadsheetId: 'tracker', sheetId, startRow, startColumn, values });
  }

  private call(caller: string, path: ApiCall['path'], query: ApiCall['query'], body: unknown): ApiCall {
    return { caller, path, query, body, headers: {}, world: this.world, now: noon, emit: (change) => this.changes.push(change) };
  }
}

/** Google's refusal: code, status, sentence. */
export function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (fault) {
    if (fault instanceof ApiError) return { code: fault.code, status: fault.status, message: fault.message };
    throw fault;
  }
  return null;
}

export const badRequest = (message: string) => ({ code: 400, status: 'INVALID_ARGUMENT', message });
