/** Where something stands in a document: enough to name it, to link to it and to put the cursor there. */
export interface Place {
  readonly tabId: string;
  /** Google's heading id (`h.abc`), absent for headings that Word brought along. */
  readonly headingId?: string;
  /** Which child of the tab's body, counted as Apps Script counts them: from 0, without section breaks. */
  readonly child: number;
}

/** A line of text under a heading: a paragraph, a list entry or a table row. */
export interface Line {
  readonly kind: 'text' | 'bullet' | 'row' | 'code';
  /** Text as a reader sees it; cells of a row are parted by ` | `; chips show their text; a soft break is a newline. */
  readonly text: string;
  /** List depth from 0; 0 for everything else. */
  readonly depth: number;
  /** The cells of a row, left to right, empty ones too; only rows have them. */
  readonly cells?: readonly string[];
  /** How the whole line is set, where that says what it is: a bold line is a label, an italic one guidance, a link stands for another page. */
  readonly looks?: 'bold' | 'italic' | 'link';
  readonly place: Place;
}

/** What the reader met and cannot judge: it is reported, never passed over. */
export interface Unreadable {
  readonly what: 'image' | 'drawing' | 'chip' | 'linked-document' | 'equation' | 'embedded';
  /** In words for people, with a title or address where there is one. */
  readonly saying: string;
  /** Heading of the section it stands in; empty before the first. */
  readonly section: string;
  readonly place: Place;
}

/**
 * One heading and what stands under it up to the next heading of any level.
 *
 * Text before the first heading of a tab is a section of level 0 whose heading is the tab's title. A tab without headings, and
 * each tab of a document that has several, has that section even when it is empty. A heading without text is no section.
 */
export interface Section {
  readonly heading: string;
  /** 0 for a tab's opening, 1 to 6 for headings. Title and subtitle are text, not sections. */
  readonly level: number;
  /** Titles of the tab and of the tabs around it, and the headings above this one, outermost first, without this one. */
  readonly path: readonly string[];
  /** Index into `Tdd.sections` of the enclosing section; -1 at the top. */
  readonly parent: number;
  readonly lines: readonly Line[];
  /** What stands here that cannot be read, counted into filled or not by the rules. */
  readonly unreadable: readonly Unreadable[];
  /** Where its links lead. */
  readonly links: readonly { readonly url: string; readonly place: Place }[];
  readonly place: Place;
}

/** A design document as the checks see it: all tabs in reading order, suggestions off, table of contents and our own stamp left out. */
export interface Tdd {
  readonly fileId: string;
  readonly title: string;
  readonly tabs: readonly { readonly tabId: string; readonly title: string }[];
  readonly sections: readonly Section[];
  readonly unreadable: readonly Unreadable[];
  /** The file id that an earlier stamp in this document names: another one than `fileId` gives a copy away. */
  readonly stampOf: string | null;
  /** File ids of every stamp that stands here. */
  readonly stamps: readonly string[];
  /** Those of them whose line people have typed into: it is text now. */
  readonly stampsTypedInto: readonly string[];
  /** The first tab begins with a paragraph, before which a stamp can be put. */
  readonly opensWithText: boolean;
}
