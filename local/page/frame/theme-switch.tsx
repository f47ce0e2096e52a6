import { type Theme, theme, themes } from '../state/theme';
import { Icon } from './icon';

const words: Readonly<Record<Theme, string>> = { system: 'same as the system', light: 'light', dark: 'dark' };

/** Light, dark, or as the system says: each press is the next. */
export function ThemeSwitch() {
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  const says = `Colours: ${words[theme.value]}. Switch to ${words[next]}`;
  return (
    <button type="button" class="quiet" aria-label={says} title={says} onClick={() => (theme.value = next)}>
      <Icon name={theme.value} />
    </button>
  );
}
