// Type-checks every runtime folder with the globals that it really has.
import { execFileSync } from 'node:child_process';

const rooms = ['src', 'src/google', 'src/sidebar', 'local', 'local/page', 'test'];
let failed = false;
for (const room of rooms) {
  try {
    execFileSync('npx', ['--no-install', 'tsc', '--project', room], { stdio: 'inherit' });
  } catch {
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
