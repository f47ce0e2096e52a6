import { effect, signal } from '@preact/signals';

const key = 'handoff.me';

/** The e-mail address of the person who sits at the page; empty until the accounts are known. Kept over a reload. */
export const me = signal(localStorage.getItem(key) ?? '');

effect(() => localStorage.setItem(key, me.value));
