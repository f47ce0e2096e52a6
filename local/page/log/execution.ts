/** A call to a Google service, as the workspace records it. */
export interface CallRecord {
  readonly at: number;
  readonly by: string;
  readonly method: string;
  readonly about: string;
  readonly via: 'script' | 'http';
  readonly execution?: number;
  readonly error?: string;
}

/** One run of the script: who ran what, how long, and how it ended. */
export interface Execution {
  readonly id: number;
  readonly function: string;
  readonly user: string;
  /** Epoch milliseconds on the workspace's clock. */
  readonly startedAt: number;
  /** Milliseconds. */
  readonly duration: number;
  /** `not-run`: Google did not begin it; `error` says why. */
  readonly status: 'completed' | 'failed' | 'timed-out' | 'not-run';
  readonly error?: string;
  /** How many calls to Google services it made. */
  readonly calls: number;
  readonly logs: readonly string[];
  /** Set when a trigger started it. */
  readonly trigger?: string;
  readonly from?: 'menu' | 'sidebar' | 'web page' | 'opening' | 'clock' | 'edit' | 'change' | 'calendar';
  /** Which call of the page it was. */
  readonly asked?: string;
}
