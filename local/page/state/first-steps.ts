import { signal } from '@preact/signals';

const key = 'handoff.steps-seen';

/** Whether the first steps are in sight: until somebody puts them away, and again when they are brought back. Kept over a reload. */
export const showsSteps = signal(localStorage.getItem(key) !== 'yes');

const keep = (shown: boolean) => {
  localStorage.setItem(key, shown ? 'no' : 'yes');
  showsSteps.value = shown;
};

export const hideSteps = (): void => keep(false);
export const bringBackSteps = (): void => keep(true);
