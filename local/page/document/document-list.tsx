import { Icon } from '../frame/icon';
import { Notice } from '../frame/notice';
import { linkTo } from '../state/route';
import { documents, type FileRole } from '../state/workspace';
import { importRefusal } from './import-files';
import { OpenFileButton } from './open-file-button';

const roleWords: Readonly<Record<FileRole, string>> = {
  owner: 'Mine',
  writer: 'Shared with me: can edit',
  commenter: 'Shared with me: can comment',
  reader: 'Shared with me: can view',
};

/** The documents that I may see, and the way to bring one. */
export function DocumentList() {
  const mine = documents.value;
  return (
    <div class="page-column">
      <div class="page-head">
        <h2>Documents</h2>
        <OpenFileButton />
      </div>
      {importRefusal.value !== null && (
        <div class="refusal" role="alert">
          <Icon name="error" />
          <p>{importRefusal.value}</p>
          <button type="button" class="text" onClick={() => (importRefusal.value = null)}>
            Close
          </button>
        </div>
      )}
      {mine.length === 0 ? (
        <Notice icon="document" title="You have no documents yet">
          <p>Open a design document from your computer, or drop it anywhere on this page: .docx, .md, .html or .json.</p>
        </Notice>
      ) : (
        <ul class="cards">
          {mine.map(({ id, name, role }) => (
            <li key={id}>
              <a class="card" href={linkTo('document', id)}>
                <span class="card-icon">
                  <Icon name="document" size={28} />
                </span>
                <span>
                  <strong>{name}</strong>
                  <small>{roleWords[role]}</small>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">You can drop files anywhere on this page. They stay on this computer.</p>
    </div>
  );
}
