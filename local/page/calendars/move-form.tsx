import { useState } from 'preact/hooks';
import type { Span } from './shift-wall';

interface MoveFormProps {
  readonly span: Span;
  readonly onMove: (span: Span) => Promise<unknown>;
  readonly onStop: () => void;
}

/** Another time for an event, typed. */
export function MoveForm({ span, onMove, onStop }: MoveFormProps) {
  const [wanted, setWanted] = useState(span);
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void onMove(wanted);
      }}
    >
      <label>
        Starts
        <input
          type="datetime-local"
          required
          value={wanted.start}
          onInput={(typed) => setWanted({ ...wanted, start: typed.currentTarget.value })}
        />
      </label>
      <label>
        Ends
        <input
          type="datetime-local"
          required
          value={wanted.end}
          onInput={(typed) => setWanted({ ...wanted, end: typed.currentTarget.value })}
        />
      </label>
      <div class="row end">
        <button type="button" class="text" onClick={onStop}>
          Leave it
        </button>
        <button type="submit" class="primary">
          Move
        </button>
      </div>
    </form>
  );
}
