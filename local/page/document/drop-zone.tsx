import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../frame/icon';
import { importFiles, importing } from './import-files';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** The whole page takes dropped files, and shows while one is being opened. */
export function DropZone({ children }: { readonly children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop-zone"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void importFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
      {over && (
        <div class="drop-cover">
          <p>
            <Icon name="upload" size={32} />
            Drop it to open it as a document
            <small>.docx, .md, .html, or the Docs API’s .json</small>
          </p>
        </div>
      )}
      {importing.value !== null && (
        <div class="importing" role="status">
          <progress aria-label="Opening" />
          <span>Opening “{importing.value}”…</span>
        </div>
      )}
    </div>
  );
}
