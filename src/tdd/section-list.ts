import type { Riddle } from './read-paragraph';
import type { Line, Place, Section, Unreadable } from './tdd';

interface Draft extends Section {
  readonly lines: Line[];
  readonly unreadable: Unreadable[];
  readonly links: Section['links'][number][];
}

/** Where the reading stands: which section takes the next line, and which headings are open above it. */
export interface Mark {
  readonly current: number;
  readonly open: readonly number[];
}

/**
 * The sections of a document while it is read, in reading order.
 *
 * It guards the one thing that reading has to remember: the open headings. `mark` and `back` let a callout inside a table have
 * a heading of its own without taking the text after the table.
 */
export class SectionList {
  readonly sections: Draft[] = [];
  readonly unreadable: Unreadable[] = [];
  private current = -1;
  private before = 0;
  private open: readonly number[] = [];
  private tab = { title: '', path: [] as readonly string[], parent: -1, place: { tabId: '', child: 0 } as Place };

  /** Begins a tab; `now` writes its opening even if nothing stands in it. Returns the opening's index, -1 when it is not written. */
  openTab(title: string, tabId: string, path: readonly string[], parent: number, now: boolean): number {
    this.tab = { title, path, parent, place: { tabId, child: 0 } };
    this.before = this.sections.length;
    this.current = -1;
    this.open = [];
    if (!now) return -1;
    this.opening();
    this.open = [this.current];
    return this.current;
  }

  /** A tab with nothing in it is one empty section. */
  closeTab(): void {
    if (this.sections.length === this.before) this.opening();
  }

  heading(heading: string, level: number, place: Place): void {
    while (this.open.length > 0 && this.levelAt(this.open.length - 1) >= level) this.open = this.open.slice(0, -1);
    const above = this.open.filter((index) => (this.sections[index]?.level ?? 0) > 0).map((index) => this.sections[index]?.heading ?? '');
    const path = [...this.tab.path, this.tab.title, ...above];
    const parent = this.open[this.open.length - 1] ?? -1;
    this.sections.push({ heading, level, path, parent, lines: [], unreadable: [], links: [], place });
    this.current = this.sections.length - 1;
    this.open = [...this.open, this.current];
  }

  line(line: Line): void {
    this.here().lines.push(line);
  }

  link(url: string, place: Place): void {
    this.here().links.push({ url, place });
  }

  riddle({ what, saying }: Riddle, place: Place): void {
    const here = this.here();
    const unreadable = { what, saying, section: here.level === 0 ? '' : here.heading, place };
    here.unreadable.push(unreadable);
    this.unreadable.push(unreadable);
  }

  mark(): Mark {
    return { current: this.current, open: this.open };
  }

  back(mark: Mark): void {
    this.current = mark.current;
    this.open = mark.open;
  }

  /** Whether the section that takes the next line holds anything yet. */
  isBlank(): boolean {
    const here = this.sections[this.current];
    return here === undefined || (here.lines.length === 0 && here.unreadable.length === 0);
  }

  private here(): Draft {
    return this.sections[this.current] ?? this.opening();
  }

  private opening(): Draft {
    const { title, path, parent, place } = this.tab;
    const opening: Draft = { heading: title, level: 0, path, parent, lines: [], unreadable: [], links: [], place };
    this.sections.push(opening);
    this.current = this.sections.length - 1;
    return opening;
  }

  private levelAt(position: number): number {
    return this.sections[this.open[position] ?? -1]?.level ?? 0;
  }
}
