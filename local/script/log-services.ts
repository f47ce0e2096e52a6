import { inspect } from 'node:util';
import type { Desk } from './service';

/** `console` and `Logger`: what they print stands in the execution's record. */
export function logServices(desk: Desk) {
  const { logs } = desk.execution;
  const print = (...parts: readonly unknown[]) => {
    logs.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part, { depth: 4 }))).join(' '));
  };
  const file = 'local/script/log-services.ts';
  const logger = desk.service('Logger', file, {
    log: (...parts: readonly unknown[]) => {
      print(...parts);
      return logger;
    },
    getLog: () => logs.join('\n'),
  }) as object;
  return {
    console: desk.service('console', file, { log: print, info: print, warn: print, error: print, debug: print }),
    Logger: logger,
  };
}
