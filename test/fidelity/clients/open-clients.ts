import type { AddressInfo } from 'node:net';
import { calendar } from '@googleapis/calendar';
import { docs } from '@googleapis/docs';
import { drive } from '@googleapis/drive';
import { script } from '@googleapis/script';
import { sheets } from '@googleapis/sheets';
import { serve } from '@hono/node-server';
import { createServer } from '../../../local/server/create-server';
import { openSample } from '../../local/open-sample';
import { countCalls, type Refused } from './count-calls';

/** What the tests of a file share. */
export type Clients = ReturnType<typeof openClients>;

/** A local workspace at a port of its own, and Google's clients for it. Hands over what the tests of a file share, and closes it after them. */
export function openClients() {
  const workspace = openSample();
  const server = serve({
    fetch: createServer({ workspace, root: process.cwd(), seed: () => Promise.resolve() }).fetch,
    port: 0,
    hostname: '127.0.0.1',
  });
  const address = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  beforeAll(
    () =>
      new Promise<void>((resolve) =>
        server.listening
          ? resolve()
          : server.once('listening', () => {
              resolve();
            }),
      ),
  );
  const counted = countCalls(workspace.hooks);

  /** How Google refuses it. Fails when it does not. */
  const refused = async (work: Promise<unknown>): Promise<Refused> => {
    const refusal = await work.then(
      () => {
        throw new Error('It was not refused.');
      },
      (error: Failure) => {
        const { code, message, status, errors } = error.response?.data?.error ?? {};
        if (code === undefined) throw error;
        return { code, reason: errors?.[0]?.reason ?? status ?? '', message: message ?? '' };
      },
    );
    counted.refuse(refusal);
    return refusal;
  };

  afterAll(() => {
    server.close();
  });

  return {
    workspace,
    counted,
    refused,
    hooks: workspace.hooks,
    as: (email: string) => clientsOf(address(), email),
    retrying: (email: string) => clientsOf(address(), email, true),
  };
}

interface Failure {
  readonly response?: {
    readonly data?: {
      readonly error?: {
        readonly code?: number;
        readonly message?: string;
        readonly status?: string;
        readonly errors?: readonly { readonly reason?: string }[];
      };
    };
  };
}

/** Google's own clients, unchanged, as one person. */
function clientsOf(rootUrl: string, email: string, retry = false) {
  // Jest's contexts cannot import gaxios' own transport; Node's is the same interface. Retrying is the client's default and off but where it is the point.
  const options = { rootUrl, retry, headers: { authorization: `Bearer ${email}` }, fetchImplementation: fetch };
  return {
    docs: docs({ version: 'v1', ...options }),
    sheets: sheets({ version: 'v4', ...options }),
    calendar: calendar({ version: 'v3', ...options }),
    drive: drive({ version: 'v3', ...options }),
    script: script({ version: 'v1', ...options }),
  };
}
