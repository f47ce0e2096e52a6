import type { Execution } from './execution';
import type { ScriptFailure } from './script-fault';
import type { ExecutionRecord } from './script-state';

/** How many executions the record keeps. */
const executionsKept = 500;

interface Ended {
  readonly failure: ScriptFailure | null;
  readonly status: ExecutionRecord['status'];
  readonly asked?: string | undefined;
}

/** Writes an execution into the list that the Executions page shows. The oldest are forgotten. */
export function keepRecord(execution: Execution, { failure, status, asked }: Ended): ExecutionRecord {
  const { start, logs, calls, host } = execution;
  const record: ExecutionRecord = {
    id: execution.id,
    function: start.function,
    user: start.user,
    startedAt: execution.startedAt,
    duration: execution.duration(),
    status,
    ...(failure ? { error: `${failure.name}: ${failure.message}` } : {}),
    calls,
    logs,
    ...(start.trigger === undefined ? {} : { trigger: start.trigger }),
    ...(start.from === undefined ? {} : { from: start.from }),
    ...(asked === undefined ? {} : { asked }),
  };
  const { executions } = host.world.script;
  executions.push(record);
  if (executions.length > executionsKept) executions.splice(0, executions.length - executionsKept);
  return record;
}
