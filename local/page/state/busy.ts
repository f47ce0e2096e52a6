import { signal } from '@preact/signals';

/** What is quicker needs no sign of progress. Milliseconds. */
const noticed = 500;

/** True while something that was asked of the workspace has taken longer than people wait without wondering. */
export const busy = signal(false);

let waiting = 0;

/** Notes that somebody waits for this. */
export async function awaited<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let isLong = false;
  const timer = setTimeout(() => {
    isLong = true;
    waiting += 1;
    busy.value = true;
  }, noticed);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLong) waiting -= 1;
    busy.value = waiting > 0;
  }
}
