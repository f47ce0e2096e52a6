import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** The browser and the served workspace of the browser tests, for scripts. */
export async function loadBrowser() {
  await build({
    entryPoints: ['test/browser/chromium.ts', 'test/browser/page-server.ts'],
    outdir: 'build/browser',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    loader: { '.md': 'text', '.client.js': 'text', '.svg': 'text' },
  });
  const load = createRequire(import.meta.url);
  return { ...load('../build/browser/chromium.cjs'), ...load('../build/browser/page-server.cjs') };
}
