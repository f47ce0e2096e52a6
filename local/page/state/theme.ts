import { effect, signal } from '@preact/signals';

const key = 'handoff.theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const kept = themes.find((theme) => theme === localStorage.getItem(key));

/** Light, dark, or what the system says. Kept over a reload. */
export const theme = signal<Theme>(kept ?? 'system');

const schemeOf = (chosen: Theme) => (chosen === 'system' ? '' : chosen);

/** Pages inside are the add-on's own: at Google they follow the editor around them, so here they follow too. */
const dress = (page: Document | null) => page?.documentElement.style.setProperty('color-scheme', schemeOf(theme.value));

effect(() => {
  localStorage.setItem(key, theme.value);
  dress(document);
  for (const frame of document.querySelectorAll('iframe')) dress(frame.contentDocument);
});

// A frame's load event does not bubble, but it is captured.
document.addEventListener(
  'load',
  (event) => {
    if (event.target instanceof HTMLIFrameElement) dress(event.target.contentDocument);
  },
  true,
);
