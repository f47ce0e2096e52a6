import type { ApiMethod, Change } from '../kernel/api-method';
import type { CallHooks } from '../kernel/record-call';
import type { World } from '../kernel/world';
import type { Manifest } from './manifest';
import type { SharedContexts } from './script-context';

/** HTML that a script has shown, and how. */
export interface ShownHtml {
  readonly title: string;
  readonly html: string;
}

/** What executions share: the world, its clock, the built project, and what is open on people's screens. */
export interface ScriptHost {
  readonly world: World;
  /** The built project: `Code.js`, HTML files, `appsscript.json`. */
  readonly dist: string;
  readonly manifest: Manifest;
  /** Name of the add-on in the Extensions menu. */
  readonly title: string;
  readonly methods: readonly ApiMethod[];
  readonly hooks: CallHooks;
  /** Where the web page of the workspace is, without a slash at the end. */
  readonly address: () => string;
  readonly now: () => number;
  readonly emit: (change: Change) => void;
  /** The last sidebar of each user and file, by `user file`. */
  readonly sidebars: Map<string, ShownHtml>;
  /** Who holds the script lock, by execution; one project has one. */
  readonly lock: { holder: number | null };
  /** Milliseconds that slow services have taken so far: whoever waits for an answer waits as long. */
  readonly slowness: { total: number };
  /** How many executions of an account are going on. */
  readonly running: Map<string, number>;
  /** The contexts that the runs of each trigger share while the clock is moved, by the trigger's uid; `null` at all other times. */
  shared: SharedContexts | null;
}
