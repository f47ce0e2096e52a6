import type { Place } from './edit-requests';
import { typedAhead } from './open-paper';

/** Puts the caret at the start of the paragraph that begins there, if it is on the paper, and lets what was typed ahead follow it. */
export function focusPlace({ start }: Place): void {
  document.querySelector<HTMLElement>(`.paper [data-start="${start}"]`)?.focus();
  typeAhead();
}

/** Types what was typed ahead where the caret is now, as if by hand. */
export function typeAhead(): void {
  const text = typedAhead.value;
  typedAhead.value = '';
  if (text !== '') document.execCommand('insertText', false, text);
}
