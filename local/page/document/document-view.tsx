import { DocumentList } from './document-list';
import { OpenDocument } from './open-document';

/** The list of documents, or the one that is open. */
export const DocumentView = ({ id }: { readonly id: string }) => (id === '' ? <DocumentList /> : <OpenDocument key={id} id={id} />);
