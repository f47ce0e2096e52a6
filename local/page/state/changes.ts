import { signal } from '@preact/signals';
import { attempt } from './attempt';
import { loadClock, takeClock } from './clock';
import { loadFaults } from './faults';
import { checkBuild, takeBuilt } from './live-reload';
import { loadWorkspace } from './workspace';

/** How often each kind of thing has changed since the page was opened: views read again when their count moves. */
export const changed = signal({ files: 0, calendars: 0, outbox: 0, log: 0 });

/** False while the stream of changes is broken: the workspace is not running. */
export const connected = signal(true);

const kinds = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes come in bursts (one call writes many things): what arrives together is one refresh. */
const flush = () => {
  timer = undefined;
  const moved = (...names: readonly string[]) => (names.some((name) => kinds.has(name)) ? 1 : 0);
  const { files, calendars, outbox, log } = changed.value;
  changed.value = {
    files: files + moved('file', 'cells', 'reset'),
    calendars: calendars + moved('calendar', 'reset'),
    outbox: outbox + moved('outbox', 'calendar', 'reset'),
    log: log + 1,
  };
  if (moved('file', 'people', 'reset')) void loadWorkspace();
  if (moved('reset')) void loadClock();
  if (moved('faults', 'reset')) void loadFaults();
  kinds.clear();
};

/** Takes note of a change, as the server or the page itself tells it. */
export function noteChange(kind: string): void {
  kinds.add(kind);
  timer ??= setTimeout(flush, 80);
}

/** What the stream carries: the kind, and what comes with a part built anew and with the clock. */
interface Told {
  readonly kind?: string;
  readonly part?: string;
  readonly epoch?: number;
  readonly running?: boolean;
}

/**
 * Listens to the workspace for as long as the page is open; after a break, everything shown is read again.
 * Resolves once it listens, or cannot: what is read from then on goes out of date only with a word.
 */
export function followChanges(): Promise<void> {
  const stream = new EventSource('/local/changes');
  stream.onmessage = (message: MessageEvent<string>) => {
    const { kind, part = '', epoch, running = true } = JSON.parse(message.data) as Told;
    if (epoch !== undefined) takeClock({ epoch, running });
    if (kind === 'built') void attempt(() => takeBuilt(part));
    else if (kind !== undefined) noteChange(kind);
  };
  stream.onopen = () => {
    if (!connected.value) noteChange('reset');
    connected.value = true;
    void attempt(checkBuild);
  };
  stream.onerror = () => (connected.value = false);
  return new Promise((settled) => {
    for (const event of ['open', 'error']) stream.addEventListener(event, () => settled(), { once: true });
  });
}
