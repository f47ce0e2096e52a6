import { useSignal } from '@preact/signals';
import { ask } from '../api';
import { AskedView } from '../frame/asked-view';
import { Notice } from '../frame/notice';
import { changed } from '../state/changes';
import { me } from '../state/me';
import { useAsked } from '../state/use-asked';
import { CallTable } from './call-table';
import type { CallRecord, Execution } from './execution';
import { RunList } from './run-list';
import { startedWords } from './started-words';

interface Log {
  readonly executions: readonly Execution[];
  readonly calls: readonly CallRecord[];
}

const loadLog = async (): Promise<Log> => {
  const [{ executions }, { calls }] = await Promise.all([
    ask<{ executions: readonly Execution[] }>('/local/executions'),
    ask<{ calls: readonly CallRecord[] }>('/local/calls'),
  ]);
  return { executions, calls };
};

const holds = (words: string, ...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(words.trim().toLowerCase()));

/** What the script did, run by run, and every call to a Google service. */
export function LogView() {
  const part = useSignal<'runs' | 'calls'>('runs');
  const failing = useSignal(false);
  const words = useSignal('');
  const origin = useSignal('');
  const asked = useAsked(me.value, changed.value.log, loadLog);
  const wanted = (run: Execution) =>
    (!failing.value || run.status !== 'completed') &&
    (origin.value === '' || startedWords(run) === origin.value) &&
    holds(words.value, run.function, run.asked ?? '', run.error ?? '', run.user);
  const called = (call: CallRecord) =>
    (!failing.value || call.error !== undefined) && holds(words.value, call.method, call.about, call.error ?? '', call.by);
  const origins = [...new Set((asked.value?.executions ?? []).map(startedWords))].sort();
  return (
    <div class="page-column wide">
      <div class="page-head">
        <h2>Executions</h2>
        <div class="segments" role="group" aria-label="What is listed">
          <button type="button" aria-pressed={part.value === 'runs'} onClick={() => (part.value = 'runs')}>
            Runs of the script
          </button>
          <button type="button" aria-pressed={part.value === 'calls'} onClick={() => (part.value = 'calls')}>
            Calls to Google
          </button>
        </div>
      </div>
      <div class="log-filters">
        <input
          type="search"
          aria-label="Find in the log"
          placeholder="Find a function, a person, an error…"
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
        {part.value === 'runs' && (
          <select aria-label="How it started" value={origin.value} onChange={(event) => (origin.value = event.currentTarget.value)}>
            <option value="">Started in any way</option>
            {origins.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>
        )}
        <label class="inline">
          <input type="checkbox" checked={failing.value} onChange={(event) => (failing.value = event.currentTarget.checked)} />
          Only failures
        </label>
      </div>
      <AskedView asked={asked} failed="The log cannot be read">
        {({ executions, calls }) => {
          const runs = [...executions].reverse().filter(wanted);
          const listed = [...calls].reverse().filter(called);
          if ((part.value === 'calls' ? listed : runs).length === 0)
            return <Nothing failing={failing.value} narrowed={words.value !== '' || origin.value !== ''} />;
          if (part.value === 'calls') return <CallTable calls={listed.slice(0, 500)} total={listed.length} />;
          return <RunList runs={runs} calls={calls} />;
        }}
      </AskedView>
    </div>
  );
}

function Nothing({ failing, narrowed }: { readonly failing: boolean; readonly narrowed: boolean }) {
  if (narrowed)
    return (
      <Notice icon="log" title="No matching entries">
        <p>No entry matches these words and this filter. Clear the filters to see all entries.</p>
      </Notice>
    );
  if (failing)
    return (
      <Notice icon="done" title="Nothing failed">
        <p>Every run and every call so far succeeded.</p>
      </Notice>
    );
  return (
    <Notice icon="log" title="Nothing has run yet">
      <p>Open a document: its panel is the first run.</p>
    </Notice>
  );
}
