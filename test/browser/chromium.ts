import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

// Tests and the bench are run from the repository's top, and the bench is bundled to elsewhere.
const modules = resolve('node_modules');
const packed = join(modules, '@sparticuz/chromium/bin');
const unpacked = join(modules, '.cache/chromium-147.0.0');

/**
 * A headless Chromium for the browser tests; close it in `afterAll`.
 *
 * Which one: `CHROME_PATH` when it is set, else the binary of the optional package `@sparticuz/chromium` (Linux on x64),
 * else an installed Google Chrome.
 *
 * The package's own flags are left out on purpose: `--single-process` dies when a context closes, and
 * `--disable-web-security` hides real faults. Its own unpacking is left out too: it races between test workers and trusts
 * a half-written file for ever, so the files are unpacked under a name of this process and then moved into place.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-domain-reliability'],
    ...(await whichChromium()),
  });
}

async function whichChromium(): Promise<LaunchOptions> {
  const own = process.env.CHROME_PATH;
  if (own) return { executablePath: own };
  if (!existsSync(join(packed, 'chromium.br'))) return { channel: 'chrome' };
  await unpack();
  return { executablePath: join(unpacked, 'chromium'), env: { ...environment(), FONTCONFIG_FILE: join(unpacked, 'fonts.xml') } };
}

async function unpack(): Promise<void> {
  if (existsSync(unpacked)) return;
  const building = `${unpacked}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  await inflate('chromium.br', join(building, 'chromium'));
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(building, `${name}.tar`);
    await inflate(`${name}.tar.br`, tar);
    execFileSync('tar', ['-xf', tar, '-C', building]);
    rmSync(tar);
  }
  writeFileSync(join(building, 'fonts.xml'), fonts);
  moveIntoPlace(building);
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(join(packed, from)), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** Another worker may have been quicker: a folder that is in place is whole, so ours can go. */
function moveIntoPlace(building: string): void {
  try {
    renameSync(building, unpacked);
  } catch (failure) {
    rmSync(building, { recursive: true });
    if (!existsSync(unpacked)) throw failure;
  }
}

/** Machines without the NSS libraries get the package's; where the system has its own, they are newer. */
function environment(): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (spawnSync(join(unpacked, 'chromium'), ['--version'], { timeout: 20_000 }).status === 0) return inherited;
  return { ...inherited, LD_LIBRARY_PATH: [join(unpacked, 'lib'), inherited.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

/** The packed Open Sans first, so that widths are the same everywhere; the system's fonts only for what it lacks. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpacked}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${unpacked}/font-cache</cachedir>
  <match target="pattern"><edit name="family" mode="append" binding="same"><string>Open Sans</string></edit></match>
</fontconfig>`;
