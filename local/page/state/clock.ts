import { signal } from '@preact/signals';
import { ask } from '../api';

interface ClockAnswer {
  readonly now: string;
  readonly epoch: number;
  readonly running: boolean;
}

/** Epoch milliseconds on the workspace's clock, as last known; moves on by itself while it runs. */
export const now = signal(0);
export const running = signal(true);

let epochAt = { epoch: 0, read: 0 };

const take = (answer: ClockAnswer) => {
  epochAt = { epoch: answer.epoch, read: performance.now() };
  now.value = answer.epoch;
  running.value = answer.running;
};

export const loadClock = async (): Promise<void> => take(await ask<ClockAnswer>('/local/clock'));

/** Moves, stops or starts the clock; triggers that fall due on the way run before this resolves. */
export const setClock = async (change: { readonly now?: string; readonly advance?: number; readonly running?: boolean }): Promise<void> =>
  take(await ask<ClockAnswer>('/local/clock', { method: 'PUT', body: change }));

setInterval(() => {
  if (running.value && epochAt.epoch > 0) now.value = epochAt.epoch + performance.now() - epochAt.read;
}, 1000);
