import { faultWords } from '../state/faults';
import { Icon } from './icon';
import { mendAll } from './mend-all';

/** In sight for as long as something is switched on to go wrong. */
export function FaultBanner() {
  const words = faultWords.value;
  if (words.length === 0) return null;
  return (
    <section class="fault-banner" aria-label="Faults that are on">
      <Icon name="faults" />
      <p role="status">
        <strong>Switched on to go wrong:</strong> {words.join(', ')}.
      </p>
      <button type="button" onClick={() => void mendAll()}>
        All well again
      </button>
    </section>
  );
}
