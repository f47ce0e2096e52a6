// Bundles the product into dist/ (what clasp pushes) and the local workspace into build/ (what npm start runs).
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { appsScript, onceMore } from './.ci/apps-script-bundle.mjs';

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
  const { code } = await minify(outputFiles[0].text, onceMore);
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
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await make(fresh);
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => undefined);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

await inPlaceOf('dist', (dist) => Promise.all([buildCode(dist), buildSidebar(dist), cp('appsscript.json', `${dist}/appsscript.json`)]));

await inPlaceOf('build', (folder) =>
  Promise.all([
    build({
      ...node,
      entryPoints: {
        start: 'local/start.ts',
        check: 'local/check.ts',
        verify: 'local/verify.ts',
        bench: 'test/bench/bench.ts',
        prove: 'test/proof/prove.ts',
      },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    }),
    build({ ...browser, entryPoints: ['local/page/main.tsx'], outdir: `${folder}/page` }),
    cp('local/page/index.html', `${folder}/page/index.html`),
  ]),
);
