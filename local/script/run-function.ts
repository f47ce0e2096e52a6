// The declarations must come along wherever this file is imported from.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./gas-local.d.ts" />
import gas from 'gas-local';
import { advancedServices } from './advanced-services';
import { cacheService } from './cache-service';
import { documentAppService } from './document-app-service';
import { spend } from './day-quota';
import { Execution, type ExecutionStart } from './execution';
import { htmlService, type HtmlShelf } from './html-service';
import { legalValue } from './legal-value';
import { keepRecord } from './keep-record';
import { lockService } from './lock-service';
import { logServices } from './log-services';
import { mailService } from './mail-service';
import { propertiesService } from './properties-service';
import { scriptAppService } from './script-app-service';
import { contextFor } from './script-context';
import { ScriptFailure, ScriptFault } from './script-fault';
import type { ScriptHost, ShownHtml } from './script-host';
import type { ExecutionRecord } from './script-state';
import { openDesk, type Desk } from './service';
import { whyNotRun } from './why-not-run';
import { sessionService } from './session-service';
import { spreadsheetAppService } from './spreadsheet-app-service';
import { utilitiesService } from './utilities-service';

export interface FunctionRun extends ExecutionStart {
  /** Arguments as `google.script.run` carries them, or made at the desk: event objects. */
  readonly args: readonly unknown[] | ((desk: Desk) => readonly unknown[]);
  /** Edits of one trigger wait for each other, and not many of them. */
  readonly queue?: string;
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
 * Never throws for what the script does: a failure is part of the answer and of the executions' record, even where Google does not begin it.
 * Every call of a service on the way passes `host.hooks`; a hook may run another function in the middle of this one.
 */
export function runFunction(host: ScriptHost, run: FunctionRun): Ran {
  const execution = new Execution(host, run);
  const because = whyNotRun(execution);
  if (because !== null) {
    const failure = new ScriptFailure('Exception', because, '');
    return {
      execution,
      record: keepRecord(execution, { failure, status: 'not-run', asked: askedOf(run) }),
      result: null,
      page: null,
      failure,
    };
  }
  const { running } = host;
  running.set(run.user, (running.get(run.user) ?? 0) + 1);
  try {
    return perform(execution, run);
  } finally {
    running.set(run.user, (running.get(run.user) ?? 1) - 1);
    if (host.lock.holder === execution.id) host.lock.holder = null;
    if (run.trigger !== undefined) spend(host.world.script, run.user, 'triggerTime', execution.duration(), execution.startedAt);
  }
}

function perform(execution: Execution, run: FunctionRun): Ran {
  const { host } = execution;
  const context = contextFor({ clock: execution, intlZones: host.world.leftOpen.intlZones, name: run.trigger, shared: host.shared });
  const { globals, realm } = context;
  const desk = openDesk(execution, realm);
  const html = htmlService(desk);
  Object.assign(globals, builtIns(desk, html), advancedServices(desk));

  let result: unknown = null;
  let page: ShownHtml | null = null;
  let failure: ScriptFailure | null = null;
  try {
    if (!context.loaded) gas.require(host.dist, globals);
    context.loaded = true;
    if (!declares(realm.context, run.function)) throw new ScriptFault(`Script function not found: ${run.function}`);
    const args =
      typeof run.args === 'function' ? run.args(desk) : run.args.map((arg, index) => realm.parse(legalValue(arg, `argument ${index + 1}`)));
    const answer = realm.call(run.function, args, execution.timeLimit);
    execution.goOn();
    page = pageOf(html, answer);
    if (!page) result = JSON.parse(legalValue(answer, 'the return value'));
  } catch (error) {
    failure = failureOf(execution.endedBy() ?? error);
    // Cut off anywhere, it may have left anything half done.
    if (run.trigger !== undefined) host.shared?.delete(run.trigger);
  }
  const status = failure ? (execution.endedBy()?.status ?? 'failed') : 'completed';
  return { execution, record: keepRecord(execution, { failure, status, asked: askedOf(run) }), result, page, failure };
}

/** Whether the project itself has this function at its top: what every object inherits, and the language's own, are none. */
const declares = (context: object, name: string): boolean =>
  Object.prototype.propertyIsEnumerable.call(context, name) && typeof (context as Record<string, unknown>)[name] === 'function';

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

function failureOf(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null) return new ScriptFailure('Error', String(error), '');
  const { name, message, stack, code } = error as { name?: string; message?: string; stack?: string; code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new ScriptFailure('Exception', 'Exceeded maximum execution time', '');
  return new ScriptFailure(String(name), String(message), String(stack ?? ''));
}

/** One function may be the door to many: the first argument then says which. */
function askedOf({ args }: FunctionRun): string | undefined {
  const first = typeof args === 'function' ? undefined : args[0];
  return typeof first === 'string' && /^\w{1,40}$/.test(first) ? first : undefined;
}
