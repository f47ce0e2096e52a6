import type { CallHooks, Exchange } from '../../../local/kernel/record-call';

/** Google's refusal as its client hands it on. */
export interface Refused {
  readonly code: number;
  /** The reason of Calendar and Drive, the status of the newer APIs. */
  readonly reason: string;
  readonly message: string;
}

/** What the official clients asked of the workspace: methods, their parameters, fields of their bodies, and the ways of being refused. */
export class CountedCalls {
  private readonly methods = new Set<string>();
  private readonly parameters = new Set<string>();
  private readonly fields = new Set<string>();
  private readonly refusals = new Set<string>();
  private last = '';

  note(method: string, { path, query, body }: Exchange): void {
    this.last = method;
    this.methods.add(method);
    for (const name of Object.keys({ ...path, ...query })) this.parameters.add(`${method} ${name}`);
    for (const field of pathsOf(body, method)) this.fields.add(field);
  }

  /** The same sentence about another thing is the same refusal. */
  refuse({ code, reason, message }: Refused): void {
    this.refusals.add(`${this.last} ${String(code)} ${reason} ${message.replace(/['"].*?['"]|\d+|[\w-]{20,}/g, '…')}`);
  }

  /** Of one API, by the first word of its methods' ids: methods, parameters, fields, refusals. */
  of(api: string): readonly number[] {
    const [methods, parameters, fields, refusals] = [this.methods, this.parameters, this.fields, this.refusals];
    return [methods, parameters, fields, refusals].map((all) => [...all].filter((each) => each.startsWith(`${api}.`)).length);
  }
}

/** Counts every call through these hooks. */
export function countCalls(hooks: CallHooks): CountedCalls {
  const counted = new CountedCalls();
  const { asked } = hooks;
  hooks.asked = (record, exchange) => {
    counted.note(record.method, exchange);
    asked?.(record, exchange);
  };
  return counted;
}

/** Every field that stands in a body; entries of a list are one. */
function pathsOf(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [`${at}.${name}`, ...pathsOf(each, `${at}.${name}`)]);
}
