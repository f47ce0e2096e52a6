import { invalid } from '../../kernel/api-error';
import type { ApiCall } from '../../kernel/api-method';
import { dimension } from '../shapes/range-shapes';
import { message, readBody } from '../shapes/shape';
import { type Answering, dateTimeRenderOption, type RenderOptions, valueInputOption, valueRenderOption } from '../shapes/value-shapes';
import type { Input } from '../write-entered';

/** How values shall be read out, from the query; an unknown option is refused. */
export function renderOptions({ query }: ApiCall): RenderOptions {
  const { majorDimension, valueRenderOption: value, dateTimeRenderOption: date } = query;
  return readBody(message({ majorDimension: dimension, valueRenderOption, dateTimeRenderOption }), {
    majorDimension,
    valueRenderOption: value,
    dateTimeRenderOption: date,
  });
}

/** How values that were written shall be read back, from the query; `null` where it does not ask for them. */
export function responseOptions({ query }: ApiCall, majorDimension: RenderOptions['majorDimension']): RenderOptions | null {
  const { includeValuesInResponse, responseValueRenderOption: value, responseDateTimeRenderOption: date } = query;
  if (includeValuesInResponse !== true) return null;
  const read = readBody(message({ valueRenderOption, dateTimeRenderOption }), { valueRenderOption: value, dateTimeRenderOption: date });
  return { ...read, ...(majorDimension ? { majorDimension } : {}) };
}

/** How values that were written shall be read back, from a body. */
export const echoOptions = (
  { responseValueRenderOption: value, responseDateTimeRenderOption: date }: Answering,
  majorDimension: RenderOptions['majorDimension'],
): RenderOptions => ({
  ...(value ? { valueRenderOption: value } : {}),
  ...(date ? { dateTimeRenderOption: date } : {}),
  ...(majorDimension ? { majorDimension } : {}),
});

/** Google asks for it every time. */
export function inputOption(option: unknown): Input {
  if (option === undefined) throw invalid("'valueInputOption' is required but not specified");
  return readBody(message({ valueInputOption }), { valueInputOption: option }).valueInputOption ?? 'RAW';
}
