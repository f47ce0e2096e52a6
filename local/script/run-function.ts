// The declarations must come along wherever this file is imported from.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./gas-local.d.ts" />
import gas from 'gas-local';
import { NotBuilt } from '../kernel/api-error';
import { advancedServices } from './advanced-services';
import { cacheService } from './cache-service';
import { documentAppService } from './document-app-service';
import { Execution, type ExecutionStart, timeLimit } from './execution';
import { htmlService, type HtmlShelf } from './html-service';
import { legalValue } from './legal-value';
import { lockService } from './lock-service';
import { logServices } from './log-services';
import { mailService } from './mail-service';
import { propertiesService } from './properties-service';
import { makeRealm } from './realm';
import { scriptAppService } from './script-app-service';
import { ScriptFailure, ScriptFault } from './script-fault';
import type { ScriptHost, ShownHtml } from './script-host';
import type { ExecutionRecord } from './script-state';
import { openDesk, type Desk } from './service';
import { sessionService } from './session-service';
import { spreadsheetAppService } from './spreadsheet-app-service';
import { utilitiesService } from './utilities-service';

/** How many executions the record keeps. */
const executionsKept = 500;

export interface FunctionRun extends ExecutionStart {
  /** Arguments as `google.script.run` carries them, or made at the desk: event objects. */
  readonly args: readonly unknown[] | ((desk: Desk) => readonly unknown[]);
}

export interface Ran {
  readonly execution: Execution;
  readonly record: ExecutionRecord;
  /** Plain JSON in this realm; `null` for nothing, and for a page. */
  readonly result: unknown;
  /** Set when the function answered an HtmlOutput, as `doGet` does. */
  readonly page: ShownHtml | null;
  readonly failure: ScriptFailure | null;
}

/**
 * Runs one top-level function of the built project in a fresh context, as Apps Script does.
 *
 * Never throws for what the script does: a failure is part of the answer and of the executions' record.
 */
export function runFunction(host: ScriptHost, run: FunctionRun): Ran {
  const execution = new Execution(host, run);
  const globals: Record<string, unknown> = {};
  const realm = makeRealm(globals, () => execution.now());
  const desk = openDesk(execution, realm);
  const html = htmlService(desk);
  Object.assign(globals, builtIns(desk, html), advancedServices(desk));

  let result: unknown = null;
  let page: ShownHtml | null = null;
  let failure: ScriptFailure | null = null;
  try {
    gas.require(host.dist, globals);
    if (typeof realm.context[run.function] !== 'function') throw new ScriptFault(`Script function not found: ${run.function}`);
    const args =
      typeof run.args === 'function' ? run.args(desk) : run.args.map((arg, index) => realm.parse(legalValue(arg, `argument ${index + 1}`)));
    const answer = realm.call(run.function, args, timeLimit);
    execution.goOn();
    page = pageOf(html, answer);
    if (!page) result = JSON.parse(legalValue(settled(answer), 'the return value'));
  } catch (error) {
    failure = failureOf(execution.endedBy() ?? error);
  }
  if (host.lock.holder === execution.id) host.lock.holder = null;
  return { execution, record: keepRecord(host, execution, failure), result, page, failure };
}

function builtIns(desk: Desk, html: HtmlShelf): Record<string, object> {
  return {
    Session: sessionService(desk),
    PropertiesService: propertiesService(desk),
    CacheService: cacheService(desk),
    LockService: lockService(desk),
    ScriptApp: scriptAppService(desk),
    HtmlService: html.service,
    DocumentApp: documentAppService(desk, html),
    SpreadsheetApp: spreadsheetAppService(desk, html),
    Utilities: utilitiesService(desk),
    MailApp: mailService(desk),
    ...logServices(desk),
  };
}

function pageOf(html: HtmlShelf, answer: unknown): ShownHtml | null {
  return Object.prototype.toString.call(answer) === '[object HtmlOutput]' ? html.read(answer) : null;
}

/** Google waits for the promise of an async entry function; nothing here needs that yet. */
function settled(answer: unknown): unknown {
  if (Object.prototype.toString.call(answer) === '[object Promise]')
    throw new NotBuilt('async entry functions', 'local/script/run-function.ts');
  return answer;
}

function failureOf(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null) return new ScriptFailure('Error', String(error), '');
  const { name, message, stack, code } = error as { name?: string; message?: string; stack?: string; code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new ScriptFailure('Exception', 'Exceeded maximum execution time', '');
  return new ScriptFailure(String(name), String(message), String(stack ?? ''));
}

function keepRecord(host: ScriptHost, execution: Execution, failure: ScriptFailure | null): ExecutionRecord {
  const { start, logs, calls } = execution;
  const record: ExecutionRecord = {
    id: execution.id,
    function: start.function,
    user: start.user,
    startedAt: execution.startedAt,
    duration: execution.duration(),
    status: failure ? (execution.endedBy()?.status ?? 'failed') : 'completed',
    ...(failure ? { error: `${failure.name}: ${failure.message}` } : {}),
    calls,
    logs,
    ...(start.trigger === undefined ? {} : { trigger: start.trigger }),
  };
  const { executions } = host.world.script;
  executions.push(record);
  if (executions.length > executionsKept) executions.splice(0, executions.length - executionsKept);
  return record;
}
