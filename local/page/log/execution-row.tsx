import { Icon } from '../frame/icon';
import { dayAndTime, timeWithSeconds } from '../state/format-time';
import { myZone, nameOf } from '../state/workspace';
import { CallTable } from './call-table';
import type { CallRecord, Execution } from './execution';
import { startedWords } from './started-words';

interface ExecutionRowProps {
  readonly run: Execution;
  /** The recorded calls that this run made. */
  readonly calls: readonly CallRecord[];
}

const statusWords: Readonly<Record<Execution['status'], string>> = {
  completed: 'Completed',
  failed: 'Failed',
  'timed-out': 'Timed out',
  'not-run': 'Not run',
};

/** “0.843 s”, as the list of executions in Apps Script. */
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(3)} s`;

/** One run of the script; opened, it shows its calls, its own log and how it failed. */
export function ExecutionRow({ run, calls }: ExecutionRowProps) {
  const failing = run.status !== 'completed';
  const [day = ''] = dayAndTime(run.startedAt, myZone.value).split(',');
  return (
    <details class={failing ? 'run failing' : 'run'}>
      <summary>
        <Icon name={failing ? 'error' : 'done'} />
        <span class="run-name">
          <span>
            <strong>{run.function}</strong>
            {run.asked !== undefined && <code>{run.asked}</code>}
          </span>
          {failing && <small>{run.error}</small>}
        </span>
        <span>{startedWords(run)}</span>
        <span>{nameOf(run.user)}</span>
        <span>
          {day}, {timeWithSeconds(run.startedAt, myZone.value)}
        </span>
        <span class="figure">{seconds(run.duration)}</span>
        <span class="figure">
          {run.calls}
          <span class="away"> {run.calls === 1 ? 'call' : 'calls'}</span>
        </span>
        <span class={failing ? 'badge cancellation' : 'badge invitation'}>{statusWords[run.status]}</span>
      </summary>
      <div class="run-body">
        {failing && <p class="refusal">{run.error}</p>}
        {calls.length === 0 ? (
          <p class="muted">It did not call any service, or its calls are no longer kept.</p>
        ) : (
          <CallTable calls={calls} total={calls.length} />
        )}
        {run.logs.length > 0 && (
          <section>
            <h3>What it printed</h3>
            <pre tabIndex={0} aria-label="What it printed">
              {run.logs.join('\n')}
            </pre>
          </section>
        )}
      </div>
    </details>
  );
}
