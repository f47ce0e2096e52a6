import { useSignal } from '@preact/signals';
import { ask } from '../api';
import { AskedView } from '../frame/asked-view';
import { Notice } from '../frame/notice';
import { changed } from '../state/changes';
import { me } from '../state/me';
import { useAsked } from '../state/use-asked';
import { CallTable } from './call-table';
import type { CallRecord, Execution } from './execution';
import { ExecutionRow } from './execution-row';

interface Log {
  readonly executions: readonly Execution[];
  readonly calls: readonly CallRecord[];
}

const isFailing = ({ status }: Execution) => status !== 'completed';

const loadLog = async (): Promise<Log> => {
  const [{ executions }, { calls }] = await Promise.all([
    ask<{ executions: readonly Execution[] }>('/local/executions'),
    ask<{ calls: readonly CallRecord[] }>('/local/calls'),
  ]);
  return { executions, calls };
};

/** What the script did, run by run, and every call to a Google service. */
export function LogView() {
  const part = useSignal<'runs' | 'calls'>('runs');
  const failing = useSignal(false);
  const asked = useAsked(me.value, changed.value.log, loadLog);
  return (
    <div class="page-column wide">
      <div class="page-head">
        <h2>Log</h2>
        <div class="segments" role="group" aria-label="What is listed">
          <button type="button" aria-pressed={part.value === 'runs'} onClick={() => (part.value = 'runs')}>
            Runs of the script
          </button>
          <button type="button" aria-pressed={part.value === 'calls'} onClick={() => (part.value = 'calls')}>
            Calls to Google
          </button>
        </div>
        <label class="inline">
          <input type="checkbox" checked={failing.value} onChange={(event) => (failing.value = event.currentTarget.checked)} />
          Failing only
        </label>
      </div>
      <AskedView asked={asked} failed="The log cannot be read">
        {({ executions, calls }) => {
          const runs = [...executions].reverse().filter((run) => !failing.value || isFailing(run));
          const listed = [...calls].reverse().filter((call) => !failing.value || call.error !== undefined);
          if (part.value === 'calls')
            return listed.length === 0 ? (
              <Nothing failing={failing.value} />
            ) : (
              <CallTable calls={listed.slice(0, 500)} total={listed.length} />
            );
          if (runs.length === 0) return <Nothing failing={failing.value} />;
          return (
            <div class="runs">
              {runs.slice(0, 300).map((run) => (
                <ExecutionRow key={run.id} run={run} calls={calls.filter((call) => call.execution === run.id)} />
              ))}
            </div>
          );
        }}
      </AskedView>
    </div>
  );
}

const Nothing = ({ failing }: { readonly failing: boolean }) =>
  failing ? (
    <Notice icon="done" title="Nothing failed">
      <p>Every run and every call so far went well.</p>
    </Notice>
  ) : (
    <Notice icon="log" title="Nothing has run yet">
      <p>Open a document: its panel is the first run.</p>
    </Notice>
  );
