import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../frame/icon';
import type { DocumentTab, ParagraphElement, TextStyle } from './google-document';
import { followLink } from './follow-link';
import { safeLink } from './safe-link';
import { shownText } from './shown-text';
import { styleOf } from './style-of';

interface InlineProps {
  readonly element: ParagraphElement;
  readonly tab: DocumentTab;
}

const widthOf = (element: ParagraphElement) => String((element.endIndex ?? 0) - (element.startIndex ?? 0));

/** What is not text: shown as a labelled chip that editing leaves whole. */
function Chip({
  element,
  icon,
  children,
}: {
  readonly element: ParagraphElement;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}) {
  return (
    <span class="chip" contenteditable={false} data-atom={widthOf(element)}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

const targetOf = ({ link }: TextStyle) => {
  if (!link) return undefined;
  const heading = link.heading?.id ?? link.headingId;
  return safeLink(link.url) ?? (heading !== undefined || link.tabId !== undefined ? '' : undefined);
};

const suggestionOf = (run: { readonly suggestedInsertionIds?: readonly string[]; readonly suggestedDeletionIds?: readonly string[] }) =>
  run.suggestedInsertionIds ? 'suggested-insertion' : run.suggestedDeletionIds ? 'suggested-deletion' : undefined;

function Text({ run }: { readonly run: NonNullable<ParagraphElement['textRun']> }) {
  const text = shownText(run.content ?? '');
  if (text === '') return null;
  const style = styleOf(run.textStyle);
  const target = targetOf(run.textStyle ?? {});
  if (target !== undefined && target !== '')
    return (
      <a href={target} target="_blank" rel="noreferrer noopener" class={suggestionOf(run)} style={style}>
        {text}
      </a>
    );
  if (target === '')
    return (
      <a
        href="#heading"
        class="inner-link"
        style={style}
        onClick={(event) => {
          event.preventDefault();
          followLink(run.textStyle?.link ?? {});
        }}
      >
        {text}
      </a>
    );
  return (
    <span class={suggestionOf(run)} style={style}>
      {text}
    </span>
  );
}

const imageLabel = (id: string | undefined, tab: DocumentTab) => {
  const embedded = tab.inlineObjects?.[id ?? '']?.inlineObjectProperties?.embeddedObject;
  const kind = embedded?.embeddedDrawingProperties ? 'Drawing' : 'Image';
  const says = embedded?.title ?? embedded?.description;
  return says === undefined || says === '' ? kind : `${kind}: ${says}`;
};

/** One element of a paragraph, as it stands on the paper. */
export function Inline({ element, tab }: InlineProps) {
  if (element.textRun) return <Text run={element.textRun} />;
  if (element.person)
    return (
      <Chip element={element} icon="person">
        {element.person.personProperties?.name ?? element.person.personProperties?.email ?? 'Person'}
      </Chip>
    );
  if (element.richLink)
    return (
      <Chip element={element} icon="document">
        {element.richLink.richLinkProperties?.title ?? element.richLink.richLinkProperties?.uri ?? 'Linked file'}
      </Chip>
    );
  if (element.dateElement)
    return (
      <Chip element={element} icon="calendars">
        {element.dateElement.dateElementProperties?.displayText ?? 'Date'}
      </Chip>
    );
  if (element.inlineObjectElement)
    return (
      <span class="placeholder" contenteditable={false} data-atom={widthOf(element)}>
        <Icon name="image" />
        {imageLabel(element.inlineObjectElement.inlineObjectId, tab)}
      </span>
    );
  if (element.footnoteReference)
    return (
      <sup contenteditable={false} data-atom={widthOf(element)}>
        {element.footnoteReference.footnoteNumber ?? '*'}
      </sup>
    );
  if (element.horizontalRule) return <span class="rule" contenteditable={false} data-atom={widthOf(element)} />;
  if (element.pageBreak)
    return (
      <span class="page-break" contenteditable={false} data-atom={widthOf(element)}>
        Page break
      </span>
    );
  if (element.equation) return <Chip element={element}>Equation</Chip>;
  return <span contenteditable={false} data-atom={widthOf(element)} />;
}
