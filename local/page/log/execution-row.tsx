import { Icon } from '../frame/icon';
import { dayAndTime, timeWithSeconds } from '../state/format-time';
import { myZone, nameOf } from '../state/workspace';
import { CallTable } from './call-table';
import type { CallRecord, Execution } from './execution';

interface ExecutionRowProps {
  readonly run: Execution;
  /** The recorded calls that this run made. */
  readonly calls: readonly CallRecord[];
}

const statusWords: Readonly<Record<Execution['status'], string>> = {
  completed: 'ok',
  failed: 'failed',
  'timed-out': 'too long',
  'not-run': 'not run',
};

/** One run of the script; opened, it shows its calls, its own log and how it failed. */
export function ExecutionRow({ run, calls }: ExecutionRowProps) {
  const failing = run.status !== 'completed';
  const [day = ''] = dayAndTime(run.startedAt, myZone.value).split(',');
  return (
    <details class={failing ? 'run failing' : 'run'}>
      <summary>
        <Icon name={failing ? 'error' : 'done'} />
        <span class="run-name">
          <strong>{run.function}</strong>
          {failing ? <small>{run.error}</small> : run.trigger !== undefined && <small class="muted">by a trigger</small>}
        </span>
        <span>{nameOf(run.user)}</span>
        <span>
          {day} {timeWithSeconds(run.startedAt, myZone.value)}
        </span>
        <span class="figure">{Math.round(run.duration)} ms</span>
        <span class="figure">
          {run.calls} {run.calls === 1 ? 'call' : 'calls'}
        </span>
        <span class={failing ? 'badge cancellation' : 'badge invitation'}>{statusWords[run.status]}</span>
      </summary>
      <div class="run-body">
        {failing && <p class="refusal">{run.error}</p>}
        {calls.length === 0 ? (
          <p class="muted">It called no service, or its calls are no longer kept.</p>
        ) : (
          <CallTable calls={calls} total={calls.length} />
        )}
        {run.logs.length > 0 && <pre>{run.logs.join('\n')}</pre>}
      </div>
    </details>
  );
}
