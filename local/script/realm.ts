import vm from 'node:vm';
import { ApiError } from '../kernel/api-error';
import { errorDetail } from '../kernel/error-detail';
import { ScriptFault } from './script-fault';

/** The inside of one vm context: its own `JSON`, `Error` and arrays, and a `Date` that shows the workspace's time. */
export interface Realm {
  readonly context: vm.Context;
  /** A fresh value of the realm, from JSON text. */
  readonly parse: (text: string) => unknown;
  /** An `Error` of the realm, carrying `extra` as own members. */
  readonly error: (name: string, message: string, extra?: object) => Error;
  /**
   * Calls a global function and waits for its promise, if that is what it answers; after `limit` real milliseconds it is stopped.
   *
   * There is an end of microtasks and no event loop after it: a promise that is still open then never settles.
   * https://developers.google.com/apps-script/guides/v8-runtime#async-limitations
   */
  readonly call: (name: string, args: readonly unknown[], limit: number) => unknown;
}

interface Prelude {
  parse: Realm['parse'];
  error: (name: string, message: string, extraText: string) => Error;
}

/** Runs first in every context. A bare context has no timers, URL, fetch or crypto, like Apps Script; its `Date` would escape the workspace's clock. */
const prelude = new vm.Script(`(function (now, intlZones) {
  'use strict';
  const Real = Date;
  function Clock(...parts) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, parts.length ? parts : [now()], new.target === Clock ? Real : new.target);
  }
  Clock.prototype = Real.prototype;
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Clock.UTC = Real.UTC;
  Clock.parse = Real.parse;
  Clock.now = () => now();
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
  if (!intlZones) {
    const Known = Intl.DateTimeFormat;
    Intl.DateTimeFormat = function DateTimeFormat(locales, options) {
      const zone = options && options.timeZone;
      if (zone !== undefined && zone !== 'UTC') throw new RangeError('Invalid time zone specified: ' + zone);
      return new Known(locales, options);
    };
    Intl.DateTimeFormat.prototype = Known.prototype;
  }
  const { parse } = JSON;
  return {
    parse: (text) => parse(text),
    error: (name, message, extraText) => {
      const error = new Error(message);
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return Object.assign(error, parse(extraText));
    },
  };
})`);

const entry = new vm.Script(`(() => {
  const { run, settled } = globalThis.__entry__;
  delete globalThis.__entry__;
  const answer = run();
  if (Object.prototype.toString.call(answer) !== '[object Promise]') settled({ value: answer });
  else answer.then((value) => settled({ value }), (error) => settled({ error }));
})()`);

/** How a call ended, once it has. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Makes a vm context that has only ECMAScript; `now` is epoch milliseconds, `intlZones` whether its `Intl` knows time zones. */
export function makeRealm(globals: object, { now, intlZones }: { readonly now: () => number; readonly intlZones: boolean }): Realm {
  // Microtasks of the script are over when its code is, as on Google.
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  const { parse, error } = (prelude.runInContext(context) as (now: () => number, intlZones: boolean) => Prelude)(now, intlZones);
  return {
    context,
    parse,
    error: (name, message, extra = {}) => error(name, message, JSON.stringify(extra)),
    call: (name, args, limit) => {
      const target = context[name] as (...args: readonly unknown[]) => unknown;
      const outcomes: Outcome[] = [];
      context.__entry__ = { run: () => target(...args), settled: (outcome: Outcome) => outcomes.push(outcome) };
      entry.runInContext(context, { timeout: limit });
      const [outcome] = outcomes;
      if (!outcome) throw new ScriptFault(`The promise of ${name} never settles: nothing is left that could settle it.`);
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}

/** What the script sees of an error of the workspace: `GoogleJsonResponseException` for an API, else its name and sentence. */
export function errorInRealm(realm: Realm, error: unknown, methodId?: string): unknown {
  if (!(error instanceof Error)) return error;
  if (!(error instanceof ApiError) || methodId === undefined) {
    return realm.error(error instanceof ApiError ? 'Exception' : error.name, error.message);
  }
  const { code, message } = error;
  return realm.error('GoogleJsonResponseException', `API call to ${methodId} failed with error: ${message}`, {
    details: { code, message, errors: [errorDetail(error)] },
  });
}
