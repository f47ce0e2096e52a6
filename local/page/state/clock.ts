import { signal } from '@preact/signals';
import { ask } from '../api';

interface ClockAnswer {
  readonly epoch: number;
  readonly running: boolean;
}

/** Epoch milliseconds on the workspace's clock, as last known; moves on by itself while it runs. */
export const now = signal(0);
export const running = signal(true);

let epochAt = { epoch: 0, read: 0 };

/** Takes on the time that the workspace tells. */
export const takeClock = (answer: ClockAnswer): void => {
  epochAt = { epoch: answer.epoch, read: performance.now() };
  now.value = answer.epoch;
  running.value = answer.running;
};

export const loadClock = async (): Promise<void> => takeClock(await ask<ClockAnswer>('/local/clock'));

/** To a time or on by so many minutes; to stop or to run. */
export interface ClockChange {
  readonly now?: string;
  readonly advance?: number;
  readonly running?: boolean;
}

/** Moves, stops or starts the clock; triggers that fall due on the way run before this resolves. */
export const setClock = async (change: ClockChange): Promise<void> =>
  takeClock(await ask<ClockAnswer>('/local/clock', { method: 'PUT', body: change }));

setInterval(() => {
  if (running.value && epochAt.epoch > 0) now.value = epochAt.epoch + performance.now() - epochAt.read;
}, 1000);
