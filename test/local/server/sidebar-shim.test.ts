import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

interface Sent {
  readonly body: { function: string; args: unknown[]; documentId?: string };
  readonly token: string;
  readonly answer: (body: object) => Promise<void>;
  readonly lose: () => Promise<void>;
}

/** The shim in a browser made of what it touches. `page` runs code of the page; requests wait in `sent` for their answer. */
function openPage() {
  const sent: Sent[] = [];
  const told: unknown[] = [];
  const settle = () => new Promise<void>((done) => setImmediate(done));
  const fetch = (_: string, { body, headers }: { body: string; headers: { authorization: string } }) =>
    new Promise((resolve, reject) => {
      sent.push({
        body: JSON.parse(body) as Sent['body'],
        token: headers.authorization,
        answer: (answered) => {
          resolve({ json: () => Promise.resolve(JSON.parse(JSON.stringify(answered))) });
          return settle();
        },
        lose: () => {
          reject(new Error('offline'));
          return settle();
        },
      });
    });
  const seen: unknown[] = [];
  const window = {
    parent: { postMessage: (message: object) => told.push({ ...message }) },
    location: { origin: 'http://127.0.0.1:8787', search: '', hash: '' },
  };
  const document = { currentScript: { dataset: { local: '{"user":"ben@vendor.example","documentId":"d1"}' } } };
  const context = vm.createContext({
    window,
    document,
    fetch,
    see: (...values: unknown[]) => seen.push(values.length > 1 ? values : values[0]),
  });
  vm.runInContext(readFileSync(join(process.cwd(), 'local/server/sidebar-shim.client.js'), 'utf8'), context);
  const page = (code: string): unknown => vm.runInContext(`{ const { run, host } = window.google.script; ${code} }`, context);
  return { sent, told, seen, page };
}

describe('google.script.run in the browser', () => {
  it('calls as the person, in their document, and hands on the answer with the user object', async () => {
    const { page, sent, seen } = openPage();
    page(`run.withSuccessHandler((answer, user) => see(answer.n, user)).withUserObject('mine').rpc('openPanel', { tdd: '' })`);
    expect(sent.map(({ body, token }) => ({ ...body, token }))).toEqual([
      { function: 'rpc', args: ['openPanel', { tdd: '' }], documentId: 'd1', token: 'Bearer ben@vendor.example' },
    ]);
    await sent[0]?.answer({ result: { n: 1 } });
    expect(seen).toEqual([[1, 'mine']]);
  });

  it('gives failures to the failure handler as an error', async () => {
    const { page, sent, seen } = openPage();
    page(`const on = run.withFailureHandler((error) => see(error instanceof Error, error.message)); on.rpc(1); on.rpc(2)`);
    await sent[0]?.answer({ error: { name: 'Error', message: 'No.' } });
    await sent[1]?.lose();
    expect(seen).toEqual([
      [true, 'No.'],
      [true, 'NetworkError: Connection failure due to HTTP 0'],
    ]);
  });

  it('lets the eleventh call wait for one of ten', async () => {
    const { page, sent } = openPage();
    page(`for (let n = 0; n < 12; n++) run.rpc(n)`);
    expect(sent).toHaveLength(10);
    await sent[3]?.answer({ result: null });
    expect(sent).toHaveLength(11);
    await sent[0]?.answer({ error: { name: 'Error', message: 'No.' } });
    expect(sent.map(({ body }) => body.args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each([
    ['new Date()', '0 (Date)'],
    ['{ a: [() => 1] }', '0.a.0 (function)'],
    ['(() => { const a = {}; a.a = a; return a; })()', '0.a (circular reference)'],
    ['new Number(1)', '0 (Number)'],
    ['new Map()', '0 (Map)'],
    ['new (class Point {})()', '0 (Object)'],
  ])('refuses %s before it is sent', (value, where) => {
    const { page, sent } = openPage();
    expect(() => page(`run.rpc(${value})`)).toThrow(`Failed due to illegal value in property: ${where}`);
    expect(sent).toEqual([]);
  });

  it('tells the page around it where the cursor went', async () => {
    const { page, sent, told } = openPage();
    page(`run.rpc('jump', {})`);
    await sent[0]?.answer({ result: null, cursor: { documentId: 'd1', tabId: 't.0', child: 4 } });
    expect(told).toEqual([{ handoff: 'cursor', documentId: 'd1', tabId: 't.0', child: 4 }]);
  });
});

describe('google.script.host', () => {
  it('tells the page around it', () => {
    const { page, told } = openPage();
    page(`host.editor.focus(); host.setHeight(300); host.setWidth(400); host.close()`);
    expect(told).toEqual([{ handoff: 'focus' }, { handoff: 'size', height: 300 }, { handoff: 'size', width: 400 }, { handoff: 'close' }]);
  });
});
