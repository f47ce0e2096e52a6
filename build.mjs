// Bundles the product into dist/ (what clasp pushes) and the local workspace into build/ (what npm start runs).
// `node build.mjs bench prove` bundles the benchmarks and the proofs with it.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { appsScript, minified } from './.ci/apps-script-bundle.mjs';
import { sources } from './.ci/sources.mjs';

/** What npm scripts run in Node: always, and when it is asked for. */
const programs = { start: 'local/start.ts', check: 'local/check.ts', verify: 'local/verify.ts' };
const onRequest = { bench: 'test/bench/bench.ts', prove: 'test/proof/prove.ts' };

const browser = {
  bundle: true,
  platform: 'browser',
  target: 'es2020',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  legalComments: 'none',
  loader: { '.svg': 'text' },
};

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.md': 'text', '.client.js': 'text', '.svg': 'text' },
};

/** esbuild names a bundle's exports only for ESM, so the names come from a first pass that is thrown away. */
async function entryNames() {
  const { metafile } = await build({ ...appsScript, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** Google finds entry points as real top-level functions only, so each gets a one-line declaration. */
async function buildCode(folder) {
  const names = await entryNames();
  const footer = names.map((name) => `function ${name}() { return app.${name}.apply(this, arguments); }`).join('\n');
  const { outputFiles } = await build({ ...appsScript, format: 'iife', globalName: 'app' });
  const { code } = await minify(outputFiles[0].text, minified);
  await writeFile(`${folder}/Code.js`, `${code}\n${footer}\n`);
}

/** One self-contained page: HtmlService serves it as it stands. */
async function buildSidebar(folder) {
  const { outputFiles } = await build({ ...browser, entryPoints: ['src/sidebar/main.tsx'], outdir: 'dist', write: false });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile('src/sidebar/index.html', 'utf8');
  const html = page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js').replaceAll('</script', '<\\/script')}</script>`);
  await writeFile(`${folder}/Sidebar.html`, html);
}

/** Builds beside the folder and then takes its place, so that whoever reads it meanwhile finds it whole. */
async function inPlaceOf(folder, make) {
  const fresh = `${folder}.new-${process.pid}`;
  await mkdir(fresh);
  await make(fresh);
  await takePlace(fresh, folder);
}

/** Where another build takes the place at the same moment, the last one stands. */
async function takePlace(fresh, folder) {
  const old = `${folder}.old-${process.pid}`;
  await rename(folder, old).catch(unless('ENOENT'));
  const taken = await rename(fresh, folder).then(() => true, unless('ENOTEMPTY', 'EEXIST'));
  await rm(old, { recursive: true, force: true });
  if (!taken) await takePlace(fresh, folder);
}

const unless =
  (...codes) =>
  (error) => {
    if (!codes.includes(error.code)) throw error;
  };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in onRequest));
if (unknown !== undefined) throw new Error(`There is no program ${unknown}. There are: ${Object.keys(onRequest).join(', ')}.`);

// Before anything is read: what is saved meanwhile counts as changed.
const from = sources();

await inPlaceOf('dist', (dist) => Promise.all([buildCode(dist), buildSidebar(dist), cp('appsscript.json', `${dist}/appsscript.json`)]));

await inPlaceOf('build', (folder) =>
  Promise.all([
    build({
      ...node,
      entryPoints: { ...programs, ...Object.fromEntries(asked.map((name) => [name, onRequest[name]])) },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    }),
    build({ ...browser, entryPoints: ['local/page/main.tsx'], outdir: `${folder}/page` }),
    cp('local/page/index.html', `${folder}/page/index.html`),
    writeFile(`${folder}/sources`, from),
  ]),
);
