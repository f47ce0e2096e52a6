import { iconPaths } from './icon-paths';

export type IconName = keyof typeof iconPaths;

/** A picture beside words, never instead of them: hidden from assistive technology. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 -960 960 960" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
