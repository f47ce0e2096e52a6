import { signal } from '@preact/signals';

/** One thing that an act set off, with the way to it. */
export interface ToastPart {
  readonly head: string;
  readonly lines: readonly string[];
  readonly href: string;
}

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly parts: readonly ToastPart[];
}

export const toasts = signal<readonly Toast[]>([]);

let last = 0;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Long enough to be read, in milliseconds. */
const shownFor = ({ tone, parts }: Toast) => (tone === 'error' ? 20_000 : parts.length > 0 ? 15_000 : 4000);

export const dismiss = (id: number): void => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};

/** Stays for as long as somebody is at it. */
export const hold = (id: number): void => clearTimeout(timers.get(id));

export const letGo = (toast: Toast): void =>
  void timers.set(
    toast.id,
    setTimeout(() => dismiss(toast.id), shownFor(toast)),
  );

/**
 * Says something for a while: long enough to be read, and until the view changes at most where it is a refusal.
 * What was done before gives way to it; refusals stay, three of them at most.
 */
export function say(text: string, tone: Toast['tone'] = 'done', parts: readonly ToastPart[] = []): void {
  last += 1;
  const toast: Toast = { id: last, tone, text, parts };
  toasts.value = [...toasts.value.filter((known) => known.tone === 'error' && known.text !== text).slice(-2), toast];
  letGo(toast);
}

addEventListener('hashchange', () => (toasts.value = toasts.value.filter((toast) => toast.tone === 'done')));
