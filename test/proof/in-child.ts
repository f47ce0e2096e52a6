import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const minute = 60_000;

/** A case that takes longer than this never ends. Milliseconds. */
const longest = 5 * minute;

/** This program again, in a process of its own, which does one thing after the other as it is asked. */
export class Child {
  private readonly process: ChildProcess;
  /** Where it writes what it is about to try: what it sends would wait until it has time. */
  private readonly notes = join(mkdtempSync(join(tmpdir(), 'proof-')), 'note');

  constructor(args: readonly string[], cwd = process.cwd()) {
    openSync(this.notes, 'w');
    this.process = fork(fileURLToPath(import.meta.url), ['--answer', this.notes, ...args], { cwd });
  }

  /** Its answer; rejects when it ended, or was stopped because nothing came of a case for too long. The child is then of no more use. */
  ask(question: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asked = Date.now();
      const done = () => {
        clearInterval(watch);
        this.process.removeAllListeners('message').removeAllListeners('exit');
      };
      const watch = setInterval(() => {
        if (Date.now() - Math.max(asked, statSync(this.notes).mtimeMs) < longest) return;
        done();
        this.process.kill('SIGKILL');
        reject(new Error(`It never ends: ${this.note()}`));
      }, 1000);
      this.process.once('message', (answer) => {
        done();
        resolve(answer);
      });
      this.process.once('exit', (code) => {
        done();
        reject(new Error(`It ended with ${String(code)}: ${this.note()}`));
      });
      this.process.send(question);
    });
  }

  end(): void {
    this.process.removeAllListeners('exit');
    this.process.kill();
  }

  private note(): string {
    return readFileSync(this.notes, 'utf8').trim() || 'no case was told';
  }
}

/** The child's side: answers each question with what comes of `work`. */
export function answerParent(notes: string, work: (question: string, note: (detail: string) => void) => Promise<object>): void {
  const file = openSync(notes, 'r+');
  const note = (detail: string) => void writeSync(file, detail.padEnd(200), 0);
  process.on('message', (question) => {
    note('');
    void work(String(question), note).then((answer) => process.send?.(answer));
  });
}
