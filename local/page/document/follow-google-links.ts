import { batch } from '@preact/signals';
import { go } from '../state/route';
import { files, trackerId } from '../state/workspace';
import { googlePlace } from './google-place';
import { headingWanted, shownTab } from './open-paper';

/** Links to Google's own pages of files that live here open here: on this page, and in the add-on's frame. */
export function followGoogleLinks(inside: Document): void {
  inside.addEventListener('click', (event) => {
    const target = event.target as Element | null;
    const link = target?.closest?.('a[href]');
    const place = link ? googlePlace((link as HTMLAnchorElement).href, files.value, trackerId.value) : null;
    // As in Docs: a click into editable text puts the caret there, and only Ctrl follows the link.
    if (!place || ((link as HTMLElement).isContentEditable && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    go(place.view, place.id);
    if (place.view !== 'document') return;
    // After the document has been opened, which starts at its first tab.
    setTimeout(() =>
      batch(() => {
        if (place.tab !== '') shownTab.value = place.tab;
        headingWanted.value = place.heading;
      }),
    );
  });
}
