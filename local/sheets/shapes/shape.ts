import { invalid, NotBuilt, unreadable } from '../../kernel/api-error';

/** What a part of a request body may look like. `read` hands it on without its nulls, or throws Google's 400. */
export interface Shape<T> {
  readonly read: (value: unknown) => T;
  /** Of a message: what it holds, so that field masks can be checked too. */
  readonly fields?: Readonly<Record<string, Shape<unknown>>>;
}

export type Of<S> = S extends Shape<infer T> ? T : never;

type Message<F extends Record<string, Shape<unknown>>> = { readonly [K in keyof F]?: Of<F[K]> };

/** A fault on its way out; every level that it passes puts its own name in front of the path. */
class ShapeFault extends Error {
  path = '';
  constructor(readonly say: (at: string) => string) {
    super('shape');
  }
}

const wrong = (type: string, value: unknown) => new ShapeFault((at) => `Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`);

export const text: Shape<string> = {
  read: (value) => {
    if (typeof value !== 'string') throw wrong('TYPE_STRING', value);
    return value;
  },
};

/** Protocol buffers take whole numbers as strings, too. */
export const whole: Shape<number> = {
  read: (value) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || Math.abs(number) > 2147483648) throw wrong('TYPE_INT32', value);
    return number;
  },
};

export const real: Shape<number> = {
  read: (value) => {
    if (typeof value !== 'number') throw wrong('TYPE_DOUBLE', value);
    return value;
  },
};

export const flag: Shape<boolean> = {
  read: (value) => {
    if (typeof value !== 'boolean') throw wrong('TYPE_BOOL', value);
    return value;
  },
};

/** One of Google's enum values; `name` as in its proto, such as `SortOrder`. */
export function oneOf<const E extends string>(name: string, values: readonly E[]): Shape<E> {
  return {
    read: (value) => {
      const known = values.find((candidate) => candidate === value);
      if (known === undefined) throw wrong(`type.googleapis.com/google.apps.sheets.v4.${name}`, value);
      return known;
    },
  };
}

/** A repeated field; like Google, takes a single value for a list of one. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    read: (value) => {
      if (!Array.isArray(value)) return [of.read(value)];
      const values: readonly unknown[] = value;
      return values.map((each, index) => within(`[${String(index)}]`, () => of.read(each)));
    },
    ...(of.fields ? { fields: of.fields } : {}),
  };
}

/** A row of cells in a `ValueRange`: strings, numbers, booleans; null means "leave this cell". */
export const listValue: Shape<readonly (string | number | boolean | null)[]> = {
  read: (value) => {
    if (!Array.isArray(value)) throw wrong('type.googleapis.com/google.protobuf.ListValue', value);
    const cells: readonly unknown[] = value;
    return cells.map((cell) => {
      if (cell === null || cell === undefined) return null;
      if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
      throw invalid(`Invalid values: list_value/struct_value cells are not supported: ${JSON.stringify(cell)}`);
    });
  },
};

interface MessageRules {
  /** At most one of these may be set. */
  readonly oneOf?: readonly string[];
  /** Google has them, the local workspace has not. */
  readonly notBuilt?: readonly string[];
}

/** An object whose fields are all optional, as in protocol buffers; any other field is refused aloud. */
export function message<F extends Record<string, Shape<unknown>>>(
  fields: F,
  { oneOf: choices = [], notBuilt = [] }: MessageRules = {},
): Shape<Message<F>> {
  const known = new Map(Object.entries(fields));
  return {
    fields,
    read: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('MESSAGE', value);
      const read: Record<string, unknown> = {};
      let chosen: string | null = null;
      for (const [name, part] of Object.entries(value)) {
        const shape = known.get(name);
        if (!shape) throw notBuilt.includes(name) ? new NotBuilt(`Sheets field “${name}”`, 'local/sheets/shapes/') : unknownName(name);
        if (part === null || part === undefined) continue;
        if (choices.includes(name)) {
          if (chosen !== null)
            throw new ShapeFault((at) => `Invalid value at '${at}' (oneof), oneof field is already set. Cannot set '${name}'`);
          chosen = name;
        }
        read[name] = within(name, () => shape.read(part));
      }
      return read as Message<F>;
    },
  };
}

export const unknownName = (name: string) =>
  new ShapeFault((at) => `Invalid JSON payload received. Unknown name "${name}"${at === '' ? '' : ` at '${at}'`}: Cannot find field.`);

/** Runs a part of the reading; a fault inside learns where it happened. Google spells paths in snake_case. */
export function within<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof ShapeFault) {
      const here = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      fault.path = fault.path === '' || fault.path.startsWith('[') ? here + fault.path : `${here}.${fault.path}`;
    }
    throw fault;
  }
}

/** Reads a whole body; `root` is the field that the body fills in Google's own request message (`data` in values.update). */
export function readBody<T>(shape: Shape<T>, body: unknown, root = ''): T {
  try {
    return root === '' ? shape.read(body ?? {}) : within(root, () => shape.read(body ?? {}));
  } catch (fault) {
    if (fault instanceof ShapeFault) throw unreadable(fault.say(fault.path), fault.path);
    throw fault;
  }
}
