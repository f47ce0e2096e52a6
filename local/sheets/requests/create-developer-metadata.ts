import { addMetadata } from '../add-metadata';
import { metadataAnswer } from '../metadata-answer';
import { developerMetadata } from '../shapes/metadata-shapes';
import { message } from '../shapes/shape';
import { requestKind } from './request-kind';

export const createDeveloperMetadata = requestKind({
  name: 'createDeveloperMetadata',
  shape: message({ developerMetadata }),
  apply: (edit, { developerMetadata: wanted = {} }) => ({ developerMetadata: metadataAnswer(addMetadata(edit, wanted)) }),
});
