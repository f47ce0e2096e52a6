import * as v from 'valibot';
import { ApiError, NotBuilt, unreadable } from '../kernel/api-error';

/**
 * The request body, if it has the shape of `schema`.
 *
 * Unknown names and wrong types are a 400 that names the path. (Google's Calendar ignores unknown names without a word;
 * here they are refused, so that a misspelt field of ours is found before Google loses it.)
 */
export function readBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, body);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const at = v.getDotPath(issue);
  if (issue.expected === 'never') {
    const [name = '', ...parents] = (at ?? '').split('.').reverse();
    const place = parents.reverse().join('.');
    throw unreadable(`Invalid JSON payload received. Unknown name "${name}"${place && ` at '${place}'`}: Cannot find field.`, place);
  }
  if (issue.received === 'undefined') throw new ApiError(400, 'required', `Required: ${at ?? 'the request body'}.`);
  throw new ApiError(400, 'invalid', `Invalid value at ${at ? `'${at}'` : 'the request body'}: ${issue.message}.`);
}

/** A field that Google has and the local workspace has not. */
export const unbuilt = (what: string, file: string) =>
  v.optional(
    v.custom<never>(() => {
      throw new NotBuilt(what, file);
    }),
  );

/** A text that may be given as null, which in a patch clears it: https://developers.google.com/workspace/calendar/api/guides/performance#patch */
export const text = v.nullish(v.string());
export const flag = v.nullish(v.boolean());
export const count = v.nullish(v.pipe(v.number(), v.integer()));
export const oneOf = <const Options extends readonly string[]>(options: Options) => v.nullish(v.picklist(options));
