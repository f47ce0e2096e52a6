import { signal } from '@preact/signals';

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'error';
  readonly text: string;
}

export const toasts = signal<readonly Toast[]>([]);

let last = 0;

export const dismiss = (id: number): void => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};

/** Says something for a while: long enough to be read, and until the view changes at most. */
export function say(text: string, tone: Toast['tone'] = 'done'): void {
  last += 1;
  const id = last;
  toasts.value = [...toasts.value.filter((toast) => toast.text !== text).slice(-2), { id, tone, text }];
  setTimeout(() => dismiss(id), tone === 'done' ? 4000 : 20_000);
}

addEventListener('hashchange', () => (toasts.value = toasts.value.filter((toast) => toast.tone === 'done')));
