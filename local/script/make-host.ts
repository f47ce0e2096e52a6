import type { World } from '../kernel/world';
import type { ScriptHost } from './script-host';

type Project = Pick<ScriptHost, 'dist' | 'title' | 'manifest' | 'methods' | 'hooks' | 'emit'>;

/** What is read anew each time: the world may be replaced, the server may get another address. */
interface Living {
  readonly world: World;
  readonly address: string;
  now(): number;
}

/** What the executions of a project share in a workspace, with nothing open and nothing running yet. */
export function makeHost(project: Project, workspace: Living): ScriptHost {
  return {
    ...project,
    get world() {
      return workspace.world;
    },
    address: () => workspace.address,
    now: () => workspace.now(),
    sidebars: new Map(),
    lock: { holder: null },
    slowness: { total: 0 },
    running: new Map(),
    shared: null,
  };
}
