// `npm run verify -- FILE.xlsx …`: verifies a downloaded tracker through the bundle.
import { runBundle } from './run-bundle.mjs';

process.exit(runBundle('verify', ...process.argv.slice(2)));
