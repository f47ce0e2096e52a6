import { maskCheck } from './check-mask';
import type { Discovery, Schema } from './discovery';

// Looked up once: in Jest's contexts each look at a global costs more than a check.
const { isArray } = Array;
const { keys } = Object;
const { isInteger: isWhole } = Number;

/** Notes what is wrong with a value that stands where `trail` has led. */
export type Check = (value: unknown, trail: Trail) => void;

/** Where a check has come to, and the sentences that it found on the way. */
export class Trail {
  readonly found: string[] = [];
  private readonly steps: (string | number)[];

  constructor(start: string) {
    this.steps = [start];
  }

  step(to: string | number, check: Check, value: unknown): void {
    this.steps.push(to);
    check(value, this);
    this.steps.pop();
  }

  get place(): string {
    return this.steps.map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`)).join('');
  }

  isNot(wanted: string, value: unknown): void {
    this.found.push(`${this.place}: ${JSON.stringify(value)} is not ${wanted}.`);
  }

  say(sentence: string): void {
    this.found.push(sentence);
  }
}

/** What one way of going through an API needs to know: whether values are sent or answered, and to which method. */
export interface Checking {
  readonly discovery: Discovery;
  readonly method: string;
  /** Requests may hold nulls, which count as absent, and must hold what their method demands. */
  readonly sent: boolean;
}

/** Makes checks of schemas, each once, when the first value comes: most schemas of an API are never met. */
export class Checks {
  private readonly made = new Map<Schema, Check>();

  constructor(private readonly checking: Checking) {}

  of(schema: Schema): Check {
    const known = this.made.get(schema);
    if (known) return known;
    const check = this.make(schema);
    this.made.set(schema, check);
    return check;
  }

  private make(schema: Schema): Check {
    const check = this.makePlain(schema);
    if (!this.checking.sent) return check;
    return (value, trail) => {
      if (value !== null) check(value, trail);
    };
  }

  private makePlain(schema: Schema): Check {
    if (schema.$ref !== undefined) return this.named(schema.$ref);
    if (schema.type === 'any') return () => undefined;
    if (schema.type === 'array') return this.list(schema.items ?? {});
    if (schema.type === 'object') return this.object(schema);
    return scalarCheck(schema, this.checking.sent);
  }

  private named(name: string): Check {
    const schema = this.checking.discovery.schemas[name];
    if (!schema)
      return (_, trail) => {
        trail.say(`${trail.place}: there is no schema ${name}.`);
      };
    let check: Check | undefined;
    return (value, trail) => {
      check ??= this.of(schema);
      check(value, trail);
    };
  }

  private list(items: Schema): Check {
    const check = this.of(items);
    return (value, trail) => {
      if (!isArray(value)) {
        trail.isNot('a list', value);
        return;
      }
      for (let index = 0; index < value.length; index++) trail.step(index, check, value[index]);
    };
  }

  private object({ properties = {}, additionalProperties }: Schema): Check {
    const { discovery, method, sent } = this.checking;
    const fields = new Map(Object.entries(properties).map(([name, schema]) => [name, this.of(schema)]));
    const others = additionalProperties && this.of(additionalProperties);
    const demanded = sent ? Object.keys(properties).filter((name) => properties[name]?.annotations?.required?.includes(method)) : [];
    const masked = maskCheck(discovery, properties);
    return (value, trail) => {
      if (typeof value !== 'object' || value === null || isArray(value)) {
        trail.isNot('an object', value);
        return;
      }
      for (const name of demanded) if (!(name in value)) trail.say(`${trail.place}.${name} is missing in ${method}.`);
      for (const name of keys(value)) {
        const each = (value as Readonly<Record<string, unknown>>)[name];
        if (each === undefined) continue;
        const check = fields.get(name) ?? others;
        if (check) trail.step(name, check, each);
        else trail.say(`${trail.place}: there is no field ${name}.`);
      }
      if (masked) for (const path of masked(value)) trail.say(`${trail.place}.fields: there is no ${path}.`);
    };
  }
}

/** Of text, numbers and truth values. */
export function scalarCheck({ type, format = '', enum: values, minimum, maximum }: Schema, sent = false): Check {
  if (type === 'boolean')
    return (value, trail) => {
      if (typeof value !== 'boolean') trail.isNot('a boolean', value);
    };
  if (type === 'string') return textCheck(format, values, sent);
  const isInteger = type === 'integer';
  const [lowest, highest] = isInteger && format === 'int32' ? [-(2 ** 31), 2 ** 31 - 1] : [-Infinity, Infinity];
  const [least, most] = [Math.max(lowest, Number(minimum ?? lowest)), Math.min(highest, Number(maximum ?? highest))];
  return (value, trail) => {
    if (typeof value !== 'number' || (isInteger && !isWhole(value))) trail.isNot(type ?? 'a value', value);
    else if (!(value >= least && value <= most)) trail.isNot(`${format} from ${minimum ?? ''} to ${maximum ?? ''}`, value);
  };
}

function textCheck(format: string, values: readonly string[] | undefined, sent: boolean): Check {
  const known = values && new Set(values);
  const pattern = (sent ? sentFormats[format] : undefined) ?? formats[format];
  return (value, trail) => {
    if (typeof value !== 'string') trail.isNot('a string', value);
    else if (known && !known.has(value)) trail.say(`${trail.place}: ${value} is none of ${[...known].join(', ')}.`);
    else if (pattern && !pattern.test(value)) trail.isNot(format, value);
  };
}

/** https://developers.google.com/discovery/v1/type-format; Google's times have an offset and at most nanoseconds. */
const formats: Readonly<Record<string, RegExp>> = {
  int64: /^-?\d+$/,
  uint64: /^\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
  'google-datetime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
  byte: /^[\w+/-]*={0,2}$/,
};

/** “A time zone offset is required unless a time zone is explicitly specified in timeZone.” https://developers.google.com/workspace/calendar/api/v3/reference/events#start.dateTime */
const sentFormats: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/,
};
