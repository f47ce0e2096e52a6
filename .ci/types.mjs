// Type-checks every runtime folder with the globals that it really has.
import { execFileSync } from 'node:child_process';

const rooms = ['src', 'src/google', 'src/sidebar', 'local', 'local/page', 'test'];
let failed = false;
for (const room of rooms) {
  try {
    const remembered = `node_modules/.cache/tsc/${room.replaceAll('/', '-')}.tsbuildinfo`;
    execFileSync('node_modules/.bin/tsc', ['--project', room, '--incremental', '--tsBuildInfoFile', remembered], { stdio: 'inherit' });
  } catch {
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
