import { join } from 'node:path';
import type { ApiMethod, Change } from '../../../local/kernel/api-method';
import { emptyWorld, type World } from '../../../local/kernel/world';
import type { AuthMode } from '../../../local/script/auth-mode';
import type { ActiveFile } from '../../../local/script/execution';
import { type Manifest, readManifest } from '../../../local/script/manifest';
import { type Ran, runFunction } from '../../../local/script/run-function';
import type { ScriptHost } from '../../../local/script/script-host';
import { shelfMethods } from '../kernel/shelf-methods';

export const ana = 'ana@vendor.example';
const project = join(__dirname, 'project');
/** Mon 2 November 2026, 09:00 UTC. */
export const monday = Date.UTC(2026, 10, 2, 9);

interface HowRun {
  readonly user?: string;
  readonly authMode?: AuthMode;
  readonly active?: ActiveFile;
  readonly trigger?: string;
}

interface HowOpen {
  readonly scopes?: readonly string[];
  readonly manifest?: Manifest;
  readonly methods?: readonly ApiMethod[];
}

/** The small project in a world of its own. `body` is a function body that runs inside the script. */
export function openScript({ scopes, manifest = readManifest(project), methods = shelfMethods() }: HowOpen = {}) {
  const world: World = emptyWorld();
  world.clock.frozenAt = monday;
  const emitted: Change[] = [];
  const host: ScriptHost = {
    world,
    dist: project,
    title: 'Handoff',
    methods,
    hooks: {},
    manifest: scopes ? { ...manifest, oauthScopes: scopes } : manifest,
    address: () => 'http://127.0.0.1:8787',
    now: () => world.clock.frozenAt ?? 0,
    emit: (change) => emitted.push(change),
    sidebars: new Map(),
    lock: { holder: null },
    slowness: { total: 0 },
    running: new Map(),
    shared: null,
  };
  const ran = (body: string, { user = ana, authMode = 'FULL', active = {}, trigger }: HowRun = {}): Ran =>
    runFunction(host, { user, function: 'perform', authMode, active, trigger, args: [body] });
  /** The body's result; what it throws is thrown as `Name: message`. */
  const script = (body: string, options: HowRun = {}): unknown => {
    const { failure, result } = ran(body, options);
    if (failure) throw new Error(`${failure.name}: ${failure.message}`);
    return result;
  };
  return { world, host, emitted, ran, script };
}
