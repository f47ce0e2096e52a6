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
  /** Epoch milliseconds, or the same moment in ISO. */
  readonly startedAt: number | string;
  /** Milliseconds. */
  readonly duration: number;
  readonly status: string;
  readonly error?: string | { readonly name?: string; readonly message?: string };
  /** The calls themselves, or how many there were. */
  readonly calls?: number | readonly CallRecord[];
  readonly logs?: readonly (string | { readonly message?: string; readonly text?: string; readonly level?: string })[];
}
