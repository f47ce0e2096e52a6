import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs this program again in a process of its own, which tells of each thing that it has done. */
export function inChild(args: readonly string[], hear: (told: unknown) => void, cwd = process.cwd()): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(import.meta.url), args, { cwd });
    worker.on('message', hear);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A part of the proof ended with ${String(code)}.`));
    });
  });
}

export function tellParent(told: unknown): void {
  if (process.send) process.send(told);
  else process.stdout.write(`${JSON.stringify(told)}\n`);
}
