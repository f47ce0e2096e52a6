import type { ApiMethod } from '../kernel/api-method';
import { batchUpdate } from './methods/batch-update';
import { create } from './methods/create';
import { developerMetadataGet } from './methods/developer-metadata-get';
import { developerMetadataSearch } from './methods/developer-metadata-search';
import { getByDataFilter } from './methods/get-by-data-filter';
import { get } from './methods/get';
import { valuesAppend } from './methods/values-append';
import { valuesBatchClearByDataFilter } from './methods/values-batch-clear-by-data-filter';
import { valuesBatchClear } from './methods/values-batch-clear';
import { valuesBatchGetByDataFilter } from './methods/values-batch-get-by-data-filter';
import { valuesBatchGet } from './methods/values-batch-get';
import { valuesBatchUpdateByDataFilter } from './methods/values-batch-update-by-data-filter';
import { valuesBatchUpdate } from './methods/values-batch-update';
import { valuesClear } from './methods/values-clear';
import { valuesGet } from './methods/values-get';
import { valuesUpdate } from './methods/values-update';

/** Sheets v4, as far as the local workspace has it. */
export const sheetsMethods: readonly ApiMethod[] = [
  batchUpdate,
  create,
  developerMetadataGet,
  developerMetadataSearch,
  getByDataFilter,
  get,
  valuesAppend,
  valuesBatchClearByDataFilter,
  valuesBatchClear,
  valuesBatchGetByDataFilter,
  valuesBatchGet,
  valuesBatchUpdateByDataFilter,
  valuesBatchUpdate,
  valuesClear,
  valuesGet,
  valuesUpdate,
];
