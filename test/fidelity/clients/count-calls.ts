import type { CallHooks, Exchange } from '../../../local/kernel/record-call';

/** Counts what the official clients ask of the workspace: methods, their parameters, fields of their bodies, and the ways of being refused. */
export function countCalls(hooks: CallHooks, service: string) {
  const methods = new Set<string>();
  const parameters = new Set<string>();
  const fields = new Set<string>();
  const refusals = new Set<string>();
  let last = '';
  const note = (method: string, exchange: Exchange) => {
    last = method;
    if (!method.startsWith(`${service.toLowerCase()}.`)) return;
    methods.add(method);
    for (const name of Object.keys({ ...exchange.path, ...exchange.query })) parameters.add(`${method} ${name}`);
    for (const path of pathsOf(exchange.body, method)) fields.add(path);
  };
  const { asked } = hooks;
  hooks.asked = (record, exchange) => {
    note(record.method, exchange);
    asked?.(record, exchange);
  };
  return {
    note,
    // The same sentence about another thing is the same refusal.
    refusal: ({ code, reason, message }: { readonly code: number; readonly reason: string; readonly message: string }) =>
      refusals.add(`${last} ${String(code)} ${reason} ${message.replace(/['"].*?['"]|\d+|[\w-]{20,}/g, '…')}`),
    line: () =>
      `${service}: ${String(methods.size)} methods, ${String(parameters.size)} parameters, ${String(fields.size)} fields of bodies, ${String(refusals.size)} refusals through Google's client.`,
  };
}

/** Every field that stands in a body; entries of a list are one. */
function pathsOf(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [`${at}.${name}`, ...pathsOf(each, `${at}.${name}`)]);
}
