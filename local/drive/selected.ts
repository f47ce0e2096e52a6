import type { ApiCall } from '../kernel/api-method';
import { fieldMask } from '../kernel/field-mask';

/**
 * What Drive v3 answers of a whole resource: the `fields` that were asked for, else only a few.
 *
 * So Drive's methods take `fields` themselves. https://developers.google.com/drive/api/guides/fields-parameter
 */
export function selected(call: ApiCall, answer: unknown, standard: string): unknown {
  return fieldMask(answer, String(call.query['fields'] ?? standard));
}

export const fileFields = 'kind,id,name,mimeType';
