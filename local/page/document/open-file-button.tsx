import { useRef } from 'preact/hooks';
import { Icon } from '../frame/icon';
import { importFiles, importing, readableFiles } from './import-files';

/** Chooses files of this machine and opens them as documents of mine. */
export function OpenFileButton() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="primary" disabled={importing.value !== null} onClick={() => input.current?.click()}>
        <Icon name="upload" size={18} /> Open a file…
      </button>
      <input
        ref={input}
        type="file"
        class="away"
        tabIndex={-1}
        aria-label="Open a file"
        accept={readableFiles}
        multiple
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void importFiles(chosen);
        }}
      />
    </>
  );
}
