import type { Change } from './kernel/api-method';
import type { Built } from './watch/built';

/** What whoever looks on is told of: what changed in the world, and what was built anew. */
export type WorkspaceChange =
  | Change
  | { readonly kind: 'built'; readonly part: Built['built'] }
  | { readonly kind: 'outbox' | 'clock' | 'execution' | 'faults' | 'people' | 'reset' };
