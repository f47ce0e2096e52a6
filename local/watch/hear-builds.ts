import type { Workspace } from '../workspace';
import type { Built } from './built';

const isBuilt = (message: unknown): message is Built => typeof message === 'object' && message !== null && 'built' in message;

/** Lets the open pages know what was built anew, where this process was started by `--watch`. */
export function hearBuilds(workspace: Workspace): void {
  process.on('message', (message: unknown) => {
    if (isBuilt(message)) workspace.tellBuilt(message.built);
  });
  // Whoever watches is gone: nobody would start this server again.
  process.on('disconnect', () => process.exit());
}
