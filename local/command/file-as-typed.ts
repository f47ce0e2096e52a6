import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the file is: npm runs scripts in the checkout, and what people type is relative to where they stand. */
export const fileAsTyped = (file: string): string => (existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file));
