import type { ComponentChildren } from 'preact';
import type { Asked } from '../state/use-asked';
import { Notice } from './notice';

interface AskedViewProps<T> {
  readonly asked: Asked<T>;
  /** What cannot be shown when it fails: “The tracker cannot be read”. */
  readonly failed: string;
  readonly children: (value: T) => ComponentChildren;
}

/** An answer in its three states: a skeleton while it is read, the reason when it fails, and the thing itself. */
export function AskedView<T>({ asked, failed, children }: AskedViewProps<T>) {
  if (asked.value !== null) return <>{children(asked.value)}</>;
  if (asked.error !== null)
    return (
      <Notice icon="error" title={failed}>
        <p>{asked.error}</p>
        <button type="button" onClick={() => void asked.reload()}>
          Try again
        </button>
      </Notice>
    );
  return (
    <div class="skeleton" aria-busy="true" aria-label="Loading">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
