import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the product asks of Google: the aspects of its requests by method. Written by `WRITE_REQUESTS=1 npx jest test/fidelity/product`. */
export const requestsFile = join(__dirname, 'requests.txt');

/** A line each: a method, then its aspects, the method in front of each. */
export const productRequests = (): readonly string[] => readFileSync(requestsFile, 'utf8').trimEnd().split('\n');
