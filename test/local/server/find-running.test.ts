import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { findRunning, noteRunning } from '../../../local/server/find-running';
import { listen } from '../../../local/server/listen';

const newFolder = () => mkdtempSync(join(tmpdir(), 'running-'));

/** A server that says it is process `pid`, for as long as `use` takes. */
async function answering<Answer>(pid: number, use: (address: string) => Promise<Answer>): Promise<Answer> {
  const server: Server = createServer((_, response) => response.end(JSON.stringify({ pid })));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('findRunning', () => {
  it('finds the workspace that has the folder', async () => {
    const folder = newFolder();
    await answering(process.pid, async (address) => {
      await noteRunning(folder, address);
      expect(await findRunning(folder)).toBe(address);
    });
  });

  it('is not misled by what a killed process left behind', async () => {
    const folder = newFolder();
    expect(await findRunning(folder)).toBe(null);
    await answering(process.pid + 1, async (address) => {
      await noteRunning(folder, address);
      expect(await findRunning(folder)).toBe(null);
    });
    expect(await findRunning(folder)).toBe(null);
    writeFileSync(join(folder, 'running.json'), 'half');
    expect(await findRunning(folder)).toBe(null);
  });
});

describe('listen', () => {
  it('takes the next port when one is taken', async () => {
    await answering(1, async (taken) => {
      const port = Number(new URL(taken).port);
      const { address, close } = await listen(
        new Hono().get('/', (context) => context.text('here')),
        port,
      );
      expect(Number(new URL(address).port)).toBeGreaterThan(port);
      expect(await (await fetch(address)).text()).toBe('here');
      close();
    });
  });
});
