import { dataFilter, dataFilters } from './metadata-shapes';
import { dimension } from './range-shapes';
import { flag, list, listValue, message, type Of, oneOf, text } from './shape';

export const valueRenderOption = oneOf('ValueRenderOption', ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']);
export const dateTimeRenderOption = oneOf('DateTimeRenderOption', ['SERIAL_NUMBER', 'FORMATTED_STRING']);
export const valueInputOption = oneOf('ValueInputOption', ['RAW', 'USER_ENTERED']);

export const valueRange = message({ range: text, majorDimension: dimension, values: list(listValue) });

const answering = {
  includeValuesInResponse: flag,
  responseValueRenderOption: valueRenderOption,
  responseDateTimeRenderOption: dateTimeRenderOption,
};
export const batchUpdateValues = message({ valueInputOption, data: list(valueRange), ...answering });

const dataFilterValueRange = message({ dataFilter, majorDimension: dimension, values: list(listValue) });
export const batchUpdateValuesByDataFilter = message({ valueInputOption, data: list(dataFilterValueRange), ...answering });

export const batchGetValuesByDataFilter = message({ dataFilters, majorDimension: dimension, valueRenderOption, dateTimeRenderOption });
export const batchClearValues = message({ ranges: list(text) });
export const batchClearValuesByDataFilter = message({ dataFilters });
export type RenderOptions = Pick<Of<typeof batchGetValuesByDataFilter>, 'majorDimension' | 'valueRenderOption' | 'dateTimeRenderOption'>;
export type Answering = Pick<Of<typeof batchUpdateValues>, 'responseValueRenderOption' | 'responseDateTimeRenderOption'>;
