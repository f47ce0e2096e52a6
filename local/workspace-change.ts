import type { Change } from './kernel/api-method';
import type { Built } from './watch/built';

/** What whoever looks on is told of: what changed in the world, and what was built anew. */
export type WorkspaceChange =
  | Change
  | { readonly kind: 'built'; readonly part: Built['built'] }
  /** The time that the workspace's clock shows now, epoch milliseconds, and whether it runs. */
  | { readonly kind: 'clock'; readonly epoch: number; readonly running: boolean }
  | { readonly kind: 'outbox' | 'execution' | 'faults' | 'people' | 'reset' };
