import { Icon } from '../frame/icon';
import { timeWithSeconds, dayAndTime } from '../state/format-time';
import { myZone, nameOf } from '../state/workspace';
import { CallTable } from './call-table';
import type { CallRecord, Execution } from './execution';

interface ExecutionRowProps {
  readonly run: Execution;
  readonly failing: boolean;
  /** The recorded calls that this run made. */
  readonly calls: readonly CallRecord[];
}

const instant = (at: number | string) => (typeof at === 'number' ? at : Date.parse(at));

const errorText = (error: Execution['error']) =>
  error === undefined
    ? ''
    : typeof error === 'string'
      ? error
      : [error.name, error.message].filter((part) => part !== undefined).join(': ');

const lineText = (line: NonNullable<Execution['logs']>[number]) =>
  typeof line === 'string' ? line : `${line.level ?? ''} ${line.message ?? line.text ?? ''}`.trim();

const google = /^(docs|sheets|calendar|drive|mail|gmail)\b/i;

/** One run of the script; opened, it shows its calls, its own log and how it failed. */
export function ExecutionRow({ run, failing, calls }: ExecutionRowProps) {
  const own = typeof run.calls === 'object' ? run.calls : calls;
  const count = typeof run.calls === 'number' ? run.calls : own.filter((call) => google.test(call.method)).length;
  const at = instant(run.startedAt);
  return (
    <details class={failing ? 'run failing' : 'run'}>
      <summary>
        <Icon name={failing ? 'error' : 'done'} />
        <span class="run-name">
          <strong>{run.function}</strong>
          {failing && <small>{errorText(run.error)}</small>}
        </span>
        <span>{nameOf(run.user)}</span>
        <span
          title={dayAndTime(at, myZone.value)}
        >{`${dayAndTime(at, myZone.value).split(',')[0] ?? ''} ${timeWithSeconds(at, myZone.value)}`}</span>
        <span class="figure">{Math.round(run.duration)} ms</span>
        <span class="figure">
          {count} {count === 1 ? 'call' : 'calls'}
        </span>
        <span class={failing ? 'badge cancellation' : 'badge invitation'}>{failing ? 'failed' : 'ok'}</span>
      </summary>
      <div class="run-body">
        {failing && <p class="refusal">{errorText(run.error)}</p>}
        {own.length === 0 ? <p class="muted">No call to a Google service.</p> : <CallTable calls={own} total={own.length} />}
        {(run.logs ?? []).length > 0 && <pre>{(run.logs ?? []).map(lineText).join('\n')}</pre>}
      </div>
    </details>
  );
}
