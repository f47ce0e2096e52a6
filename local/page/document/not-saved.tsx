import { attempt } from '../state/attempt';
import type { Writer } from './writing/writer';

/** What could not be written is still on the paper: it says so, and why. */
export function NotSaved({ writer }: { readonly writer: Writer }) {
  const saving = writer.saving.value;
  if (saving.is !== 'failed') return null;
  return (
    <div class="not-saved" role="alert">
      <span>Not saved. {saving.because}</span>
      {saving.canRetry && (
        <button type="button" class="text" onClick={() => void writer.flush()}>
          Try again
        </button>
      )}
      <button type="button" class="text" onClick={() => void attempt(() => writer.discard())}>
        Discard my changes
      </button>
    </div>
  );
}
