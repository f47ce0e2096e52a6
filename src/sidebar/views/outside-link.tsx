import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** A link into a browser tab of its own. Addresses come out of cells and documents, so only those of the web are followed. */
export function OutsideLink({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(to)) return null;
  return (
    <a class="link" href={to} target="_blank" rel="noopener noreferrer">
      {children} <Icon name="out" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
