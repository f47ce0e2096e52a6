import type { Place } from './edit-requests';

/** Puts the caret at the start of the paragraph that begins there, if it is on the paper. */
export function focusPlace({ start }: Place): void {
  document.querySelector<HTMLElement>(`.paper [data-start="${start}"]`)?.focus();
}
