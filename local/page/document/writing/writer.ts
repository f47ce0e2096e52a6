import { computed, signal } from '@preact/signals';
import { allTabs, tabIdOf } from '../all-tabs';
import { CannotWrite } from '../changes/cannot-write';
import type { GoogleDocument, Tab } from '../google-document';
import { Draft, type Sending } from './draft';

/** What the writer asks of Google, as one person. */
export interface Office {
  readonly read: () => Promise<GoogleDocument>;
  /** The revision that the document has now; `undefined` for people who may not edit. */
  readonly revision: () => Promise<string | undefined>;
  readonly write: (body: object) => Promise<{ readonly writeControl?: { readonly requiredRevisionId?: string } }>;
}

export type Saving =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly because: string; readonly canRetry: boolean };

/** Milliseconds of quiet after which what was typed is written; while somebody types on and on, no later than the second. */
const quiet = 400;
const longest = 2000;
/** Milliseconds without a letter that are a pause. */
const pause = 1500;

/**
 * A document that is open: reads it, and writes what is typed into it, as the person who opened it.
 *
 * Every write names the revision that it was made for. When somebody else was first, theirs is read and taken into the editor,
 * and ours is written on top of it. What could not be written stays in the editor, with the reason.
 */
export class Writer {
  readonly document = signal<GoogleDocument | null>(null);
  /** Why the document cannot be shown. */
  readonly unreadable = signal<string | null>(null);
  readonly saving = signal<Saving>({ is: 'saved' });
  /** Counts what was turned away because the API cannot write it. */
  readonly turnedAway = signal(0);
  readonly isUnsaved = computed(() => this.saving.value.is !== 'saved');

  private readonly drafts = new Map<string, Draft>();
  private revisionId: string | undefined;
  /** Our own writes have made ids that we have not read. */
  private isBehind = false;
  /** What was sent when no answer came: it may have been written. */
  private unanswered: readonly (Sending & { readonly draft: Draft })[] = [];
  private queue: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private catchUp: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;

  constructor(
    private readonly office: Office,
    private readonly mayEdit: () => boolean,
  ) {}

  /** The draft of a tab of the document that is open. */
  draftOf(tab: Tab): Draft {
    const tabId = tabIdOf(tab);
    const known = this.drafts.get(tabId);
    if (known) return known;
    const draft = new Draft(tabId, tab, { edited: () => this.edited(), refused: () => (this.turnedAway.value += 1) });
    this.drafts.set(tabId, draft);
    return draft;
  }

  /** Writes what is waiting; ends when it is written or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = null;
    return this.inTurn(() => this.write());
  }

  /** Reads what others wrote. Cheap when nobody has. */
  look(): Promise<void> {
    return this.inTurn(() => this.read());
  }

  /** True a while after the last letter: reading would disturb. */
  get isTyping(): boolean {
    return this.timer !== undefined || [...this.drafts.values()].some((draft) => draft.isComposing());
  }

  /** Forgets what could not be written, and shows the document as it is. */
  discard(): Promise<void> {
    return this.inTurn(async () => {
      const document = await this.office.read();
      for (const { tab } of allTabs(document.tabs)) this.drafts.get(tabIdOf(tab))?.discard(tab);
      this.unanswered = [];
      this.show(document);
      this.saving.value = { is: 'saved' };
    });
  }

  /** Carries out requests that nobody typed, such as those on tabs, behind what is waiting; rejects with what refused them. */
  async run(requests: readonly object[]): Promise<void> {
    await this.flush();
    await this.office.write({ requests });
    await this.inTurn(async () => this.take(await this.office.read()));
  }

  /** Ends the pauses that it waits for; nothing is read or written from then on but what is flushed. */
  close(): void {
    clearTimeout(this.catchUp);
    this.isBehind = false;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work, work);
    return this.queue;
  }

  private edited(): void {
    const now = performance.now();
    this.since ??= now;
    if (this.saving.value.is !== 'saving') this.saving.value = { is: 'waiting' };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(quiet, this.since + longest - now)));
  }

  private async read(): Promise<void> {
    try {
      const known = this.document.value !== null && this.revisionId !== undefined;
      if (known && (await this.office.revision()) === this.revisionId) return this.catchUpLater();
      this.take(await this.office.read());
      this.unreadable.value = null;
    } catch (error) {
      this.unreadable.value = sentence(error);
    }
  }

  /** Ids that Google gave to what we wrote are read in a pause: that takes a while in a large document. */
  private catchUpLater(): void {
    clearTimeout(this.catchUp);
    this.catchUp = this.isBehind ? setTimeout(() => void this.inTurn(() => this.catchUpNow()), pause) : undefined;
  }

  private async catchUpNow(): Promise<void> {
    if (this.isTyping || this.saving.value.is !== 'saved') return this.catchUpLater();
    if (this.isBehind) this.take(await this.office.read());
  }

  /** Shows a document that was just read; a tab that was deleted takes its draft along. */
  private take(document: GoogleDocument): void {
    this.settleUnanswered(document);
    const tabs = new Map(allTabs(document.tabs).map(({ tab }) => [tabIdOf(tab), tab]));
    for (const [tabId, draft] of this.drafts) {
      const tab = tabs.get(tabId);
      if (tab) draft.take(tab);
      else this.drafts.delete(tabId);
    }
    this.show(document);
  }

  private show(document: GoogleDocument): void {
    this.revisionId = document.revisionId;
    this.isBehind = false;
    this.document.value = document;
  }

  private async write(): Promise<void> {
    // Somebody else may be first again and again, but not for ever.
    for (let turn = 0; turn < 8 && this.mayEdit(); turn += 1) {
      const sent = this.gather();
      if (!sent) return;
      const requests = sent.flatMap((each) => each.requests);
      if (requests.length > 0) {
        this.saving.value = { is: 'saving' };
        const came = await this.send(requests, sent);
        if (came === 'failed') return;
        if (came === 'overtaken') continue;
      }
      sent.forEach((each) => each.written());
      this.saving.value = { is: this.timer === undefined ? 'saved' : 'waiting' };
      return;
    }
  }

  /** What is to be written of all tabs; `null` when there is nothing, or something that cannot be. */
  private gather(): readonly (Sending & { readonly draft: Draft })[] | null {
    const waiting = [...this.drafts.values()].filter((draft) => !draft.isWritten);
    if (waiting.length === 0) {
      this.saving.value = { is: 'saved' };
      return null;
    }
    try {
      return waiting.map((draft) => ({ ...draft.sending(), draft }));
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      this.saving.value = { is: 'failed', because: error.message, canRetry: false };
      return null;
    }
  }

  /** Overtaken when somebody else was first: then it has to be made anew. */
  private async send(
    requests: readonly object[],
    sent: readonly (Sending & { readonly draft: Draft })[],
  ): Promise<'written' | 'overtaken' | 'failed'> {
    const writeControl = this.revisionId === undefined ? {} : { writeControl: { requiredRevisionId: this.revisionId } };
    try {
      const answer = await this.office.write({ requests, ...writeControl });
      this.revisionId = answer.writeControl?.requiredRevisionId;
      this.isBehind = true;
      this.catchUpLater();
      this.unanswered = [];
      return 'written';
    } catch (error) {
      const status = statusOf(error);
      // Google says 400 for a revision that is not the latest and for a request that is wrong: reading tells which.
      if (status === 400 && (await this.isOvertaken())) return 'overtaken';
      if (status === 0 || status >= 500) this.unanswered = sent;
      this.saving.value = { is: 'failed', because: sentence(error), canRetry: true };
      return 'failed';
    }
  }

  private async isOvertaken(): Promise<boolean> {
    const document = await this.office.read();
    if (document.revisionId === this.revisionId) return false;
    this.take(document);
    return true;
  }

  /** What was sent without an answer and stands there now was written: it must not be written twice. */
  private settleUnanswered(document: GoogleDocument): void {
    const tabs = new Map(allTabs(document.tabs).map(({ tab }) => [tabIdOf(tab), tab]));
    for (const { draft, doc, written } of this.unanswered) {
      const tab = tabs.get(draft.tabId);
      if (tab && draft.isThere(tab, doc)) written();
    }
    this.unanswered = [];
  }
}

/** HTTP status of a refusal; 0 when no answer came, -1 for what is no answer of Google's. */
const statusOf = (error: unknown): number => (error instanceof Error && 'status' in error ? Number(error.status) : -1);

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
