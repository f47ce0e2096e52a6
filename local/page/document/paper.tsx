import { useEffect } from 'preact/hooks';
import { ContentBlocks } from './content-blocks';
import type { DocumentTab } from './google-document';
import { listNumbers } from './list-numbers';
import { headingWanted, jump } from './open-paper';
import type { Save } from './paragraph-block';

interface PaperProps {
  readonly tabId: string;
  readonly tab: DocumentTab;
  readonly save: Save | null;
}

const show = (where: string) => {
  const target = document.querySelector<HTMLElement>(`.paper ${where}`);
  if (!target) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  target.classList.add('found');
  setTimeout(() => target.classList.remove('found'), 2400);
};

/** One tab of the document on white paper. */
export function Paper({ tabId, tab, save }: PaperProps) {
  const wanted = jump.value;
  useEffect(() => {
    if (!wanted || (wanted.tabId !== '' && wanted.tabId !== tabId)) return;
    show(`[data-child="${wanted.child}"]`);
    jump.value = null;
  }, [wanted, tabId]);
  const heading = headingWanted.value;
  useEffect(() => {
    if (heading === null) return;
    show(`[data-heading="${CSS.escape(heading)}"]`);
    headingWanted.value = null;
  }, [heading, tabId]);
  const floating = Object.keys(tab.positionedObjects ?? {}).length;
  return (
    <article class="paper" aria-label="Document">
      <ContentBlocks content={tab.body?.content ?? []} page={{ tabId, tab, marks: listNumbers(tab), save }} isBody />
      {floating > 0 && (
        <p class="aside">
          {floating === 1 ? 'One image or drawing floats' : `${floating} images or drawings float`} over this tab and{' '}
          {floating === 1 ? 'is' : 'are'} not drawn here.
        </p>
      )}
    </article>
  );
}
