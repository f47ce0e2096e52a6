import type { Refusal } from './refusal';

/** A value, or the refusal that stands in its place. A plain object, so it crosses `google.script.run` unchanged. */
export type Result<Value, No extends Refusal = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: No };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function err<No extends Refusal>(refusal: No): { readonly ok: false; readonly refusal: No } {
  return { ok: false, refusal };
}
