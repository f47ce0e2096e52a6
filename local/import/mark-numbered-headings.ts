/** What mammoth shows of a Word document before it becomes HTML, as far as it matters here. */
export interface WordElement {
  readonly type: string;
  styleId?: string | null;
  styleName?: string | null;
  readonly numbering?: object | null;
  readonly children?: readonly WordElement[];
}

/** Renames the style of numbered headings to `numbered heading 2`, because mammoth would drop their numbers and Google keeps them as bullets. */
export function markNumberedHeadings(element: WordElement): WordElement {
  const level = /^heading ([1-6])$/i.exec(element.styleName ?? '')?.[1];
  if (element.type === 'paragraph' && element.numbering && level) {
    element.styleId = null;
    element.styleName = `numbered heading ${level}`;
  }
  element.children?.forEach(markNumberedHeadings);
  return element;
}
