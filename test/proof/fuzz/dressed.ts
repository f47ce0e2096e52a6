import type { Refusal } from '../../../src/base/refusal';

/** A refusal has a code and a sentence for people; sentences about what it lacks. */
export function dressed(refusal: Refusal): readonly string[] {
  const { code, because } = refusal;
  return [
    ...(/^[a-z][a-z-]*$/.test(code) ? [] : [`A refusal has the code “${code}”.`]),
    ...(/^\S.*[.)?!”]$/su.test(because) || /(failed|refused this): \S/.test(because)
      ? []
      : [`A refusal says “${because.slice(0, 200)}”, which is no sentence.`]),
    ...(/undefined|\[object|NaN/.test(because.replace(/“[^]*”|\([^]*\)/g, '')) ? [`A refusal says “${because.slice(0, 200)}”.`] : []),
  ];
}
