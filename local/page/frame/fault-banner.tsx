import { faultWords } from '../state/faults';
import { Icon } from './icon';
import { mendAll } from './mend-all';

/** In sight for as long as something is switched on to go wrong. */
export function FaultBanner() {
  const words = faultWords.value;
  if (words.length === 0) return null;
  return (
    <section class="fault-banner" aria-label="Active faults">
      <Icon name="faults" />
      <p role="status">
        <strong>Faults switched on:</strong> {words.join(', ')}.
      </p>
      <button type="button" onClick={() => void mendAll()}>
        Switch all off
      </button>
    </section>
  );
}
