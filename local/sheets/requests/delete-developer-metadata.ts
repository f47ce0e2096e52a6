import { findMetadata } from '../find-metadata';
import { metadataAnswer } from '../metadata-answer';
import { dataFilter } from '../shapes/metadata-shapes';
import { message } from '../shapes/shape';
import { requestKind } from './request-kind';

/** Deletes what the filter selects, and tells what that was. */
export const deleteDeveloperMetadata = requestKind({
  name: 'deleteDeveloperMetadata',
  shape: message({ dataFilter }),
  apply: (edit, { dataFilter: filter = {} }) => {
    const gone = new Set(findMetadata(edit.spreadsheet, filter));
    edit.set(
      edit.spreadsheet,
      'metadata',
      edit.spreadsheet.metadata.filter((entry) => !gone.has(entry)),
    );
    return { deletedDeveloperMetadata: [...gone].map(metadataAnswer) };
  },
});
