import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedParts } from '../../../local/watch/digests';
import { supervise } from '../../../local/watch/supervise';

/** A checkout whose build copies its few sources, and whose server writes down what it hears. */
function makeCheckout() {
  const root = mkdtempSync(join(tmpdir(), 'watch-'));
  const put = (path: string, text: string) => writeFileSync(join(root, path), text);
  for (const folder of ['src', 'local/server', 'build/page', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  const server = `import { appendFileSync } from 'node:fs';
const tell = (text) => appendFileSync(new URL('../told.txt', import.meta.url), text + '\\n');
tell('started');
process.on('message', ({ built }) => tell(built));
process.on('disconnect', () => process.exit());
// `;
  put(
    'build.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs';
const read = (name) => readFileSync('src/' + name, 'utf8');
if (read('code').includes('broken')) process.exit(1);
writeFileSync('dist/Code.js', read('code'));
writeFileSync('build/page/main.js', read('page'));
writeFileSync('build/start.mjs', ${JSON.stringify(server)} + read('server'));
`,
  );
  for (const name of ['code', 'page', 'server']) put(`src/${name}`, '1');
  for (const path of ['dist/Code.js', 'build/page/main.js']) put(path, '1');
  put('build/start.mjs', `${server}1`);
  for (const path of ['dist/Sidebar.html', 'dist/appsscript.json', 'build/page/main.css', 'build/page/index.html', 'appsscript.json'])
    put(path, '');
  put('local/server/sidebar-shim.client.js', '');
  put('told.txt', '');
  const told = () => readFileSync(join(root, 'told.txt'), 'utf8').trim().split('\n');
  /** Until the server has heard so much. */
  const heard = async (count: number) => {
    for (let turn = 0; turn < 400 && told().length < count; turn += 1) await new Promise((done) => setTimeout(done, 25));
    return told();
  };
  return { root, put, heard };
}

describe('supervise', () => {
  it('builds on change, tells the server what is new, starts it again when it is new itself, and goes on after a failed build', async () => {
    const { root, put, heard } = makeCheckout();
    const [log, error] = [jest.spyOn(console, 'log').mockReturnValue(undefined), jest.spyOn(console, 'error').mockReturnValue(undefined)];
    const stop = supervise(root);
    await heard(1);
    put('src/code', '2');
    await heard(2);
    put('src/page', '2');
    await heard(3);
    put('src/code', 'broken');
    await heard(4);
    put('src/code', '3');
    await heard(5);
    put('src/server', '2');
    const all = await heard(6);
    await stop();
    log.mockRestore();
    error.mockRestore();
    expect(all).toEqual(['started', 'script', 'page', 'nothing', 'script', 'started']);
  });
});

describe('changedParts', () => {
  it('names what differs', () => {
    const before = { server: 'a', page: 'b', script: 'c' };
    expect([changedParts(before, before), changedParts(before, { server: 'x', page: 'b', script: 'y' })]).toEqual([
      [],
      ['server', 'script'],
    ]);
  });
});
