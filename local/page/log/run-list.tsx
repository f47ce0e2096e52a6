import { useMemo } from 'preact/hooks';
import type { CallRecord, Execution } from './execution';
import { ExecutionRow } from './execution-row';

const shownAtOnce = 200;

/** The runs, newest first, under the headings of Apps Script's own list. */
export function RunList({ runs, calls }: { readonly runs: readonly Execution[]; readonly calls: readonly CallRecord[] }) {
  const byRun = useMemo(() => {
    const found = new Map<number, CallRecord[]>();
    for (const call of calls) if (call.execution !== undefined) found.set(call.execution, [...(found.get(call.execution) ?? []), call]);
    return found;
  }, [calls]);
  return (
    <>
      <div class="runs">
        <p class="run-heads" aria-hidden="true">
          <span />
          <span>Function</span>
          <span>Type</span>
          <span>Person</span>
          <span>Start time</span>
          <span class="figure">Duration</span>
          <span class="figure">Calls</span>
          <span class="figure">Status</span>
        </p>
        {runs.slice(0, shownAtOnce).map((run) => (
          <ExecutionRow key={run.id} run={run} calls={byRun.get(run.id) ?? []} />
        ))}
      </div>
      {runs.length > shownAtOnce && (
        <p class="muted small">
          The newest {shownAtOnce} of {runs.length}.
        </p>
      )}
    </>
  );
}
