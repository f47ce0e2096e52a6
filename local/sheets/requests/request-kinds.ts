import { addBanding } from './add-banding';
import { addConditionalFormatRule } from './add-conditional-format-rule';
import { addDimensionGroup } from './add-dimension-group';
import { addNamedRange } from './add-named-range';
import { addProtectedRange } from './add-protected-range';
import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { appendDimension } from './append-dimension';
import { clearBasicFilter } from './clear-basic-filter';
import { copyPaste } from './copy-paste';
import { createDeveloperMetadata } from './create-developer-metadata';
import { cutPaste } from './cut-paste';
import { deleteBanding } from './delete-banding';
import { deleteConditionalFormatRule } from './delete-conditional-format-rule';
import { deleteDeveloperMetadata } from './delete-developer-metadata';
import { deleteDimensionGroup } from './delete-dimension-group';
import { deleteDimension } from './delete-dimension';
import { deleteNamedRange } from './delete-named-range';
import { deleteProtectedRange } from './delete-protected-range';
import { deleteSheet } from './delete-sheet';
import { insertDimension } from './insert-dimension';
import { mergeCells } from './merge-cells';
import { moveDimension } from './move-dimension';
import { repeatCell } from './repeat-cell';
import { setBasicFilter } from './set-basic-filter';
import { setDataValidation } from './set-data-validation';
import { sortRange } from './sort-range';
import { unmergeCells } from './unmerge-cells';
import { updateCells } from './update-cells';
import { updateConditionalFormatRule } from './update-conditional-format-rule';
import { updateDeveloperMetadata } from './update-developer-metadata';
import { updateDimensionProperties } from './update-dimension-properties';
import { updateNamedRange } from './update-named-range';
import { updateProtectedRange } from './update-protected-range';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';
import type { RequestKind } from './request-kind';

/** Every kind of `batchUpdate` request that the local workspace has. */
export const requestKinds: readonly RequestKind[] = [
  addBanding,
  addConditionalFormatRule,
  addDimensionGroup,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimensionGroup,
  deleteDimension,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateCells,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
];

/** Kinds that Google has and the local workspace has not. */
export const notBuiltKinds: readonly string[] = [
  'addChart',
  'addCommentReply',
  'addDataSource',
  'addFilterView',
  'addSlicer',
  'addTable',
  'autoFill',
  'autoResizeDimensions',
  'cancelDataSourceRefresh',
  'deleteComment',
  'deleteCommentReply',
  'deleteDataSource',
  'deleteDuplicates',
  'deleteEmbeddedObject',
  'deleteFilterView',
  'deleteRange',
  'deleteTable',
  'duplicateFilterView',
  'duplicateSheet',
  'findReplace',
  'insertComment',
  'insertRange',
  'pasteData',
  'randomizeRange',
  'refreshDataSource',
  'textToColumns',
  'trimWhitespace',
  'updateBanding',
  'updateBorders',
  'updateChartSpec',
  'updateCommentPost',
  'updateDataSource',
  'updateDimensionGroup',
  'updateEmbeddedObjectBorder',
  'updateEmbeddedObjectPosition',
  'updateFilterView',
  'updateSlicerSpec',
  'updateTable',
];
