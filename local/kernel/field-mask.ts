import { invalid } from './api-error';

/** What a mask keeps of one object: `null` keeps everything below. */
export interface Kept {
  [field: string]: Kept | null;
}

/**
 * The parts of `answer` that the standard `fields` parameter selects; lists are masked element by element.
 *
 * Understands `a,b`, `a/b` (and `a.b`), `a(b,c/d)` and `*`. A field that the answer does not hold is left out.
 * https://developers.google.com/docs/api/how-tos/performance#partial
 */
export function fieldMask(answer: unknown, mask: string): unknown {
  return keep(answer, parseMask(mask));
}

function keep(value: unknown, kept: Kept | null): unknown {
  if (kept === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => keep(entry, kept));
  const fields = value as Readonly<Record<string, unknown>>;
  const every = kept['*'];
  const part: Record<string, unknown> = {};
  // Masks are short and answers long: only the names of the mask are looked up.
  for (const name of Object.keys(every === undefined ? kept : fields)) {
    const below = Object.hasOwn(kept, name) ? kept[name] : every;
    if (below !== undefined && Object.hasOwn(fields, name)) part[name] = keep(fields[name], below);
  }
  return part;
}

/** Refuses a mask that does not parse with Google's 400. */
export function parseMask(mask: string): Kept {
  const tokens = mask.match(/[^,()/.\s]+|[,()/.]/g) ?? [];
  let at = 0;
  const refuse = () => invalid(`Invalid field selection ${mask}`);

  function list(): Kept {
    const kept: Kept = {};
    do {
      path(kept);
    } while (tokens[at] === ',' && ++at);
    return kept;
  }

  function path(into: Kept): void {
    const name = tokens[at++];
    if (name === undefined || /^[,()/.]$/.test(name)) throw refuse();
    const next = tokens[at];
    if (next === '/' || next === '.') {
      at++;
      path(below(into, name));
    } else if (next === '(') {
      at++;
      merge(below(into, name), list());
      if (tokens[at++] !== ')') throw refuse();
    } else {
      into[name] = null;
    }
  }

  const parsed = list();
  if (at < tokens.length) throw refuse();
  return parsed;
}

/** Where `name`'s own fields are gathered; a mask that names the whole field already keeps it whole. */
function below(into: Kept, name: string): Kept {
  const there = into[name];
  if (there === null) return {};
  return (into[name] = there ?? {});
}

function merge(into: Kept, more: Kept): void {
  for (const [name, kept] of Object.entries(more)) {
    if (kept === null) into[name] = null;
    else merge(below(into, name), kept);
  }
}
