import { useSignal } from '@preact/signals';
import { Icon } from './icon';

const key = 'handoff.steps-seen';

/** The way through the main job, until somebody has read it. */
export function FirstSteps() {
  const seen = useSignal(localStorage.getItem(key) === 'yes');
  if (seen.value) return null;
  const hide = () => {
    localStorage.setItem(key, 'yes');
    seen.value = true;
  };
  return (
    <section class="first-steps" aria-label="First steps">
      <ol>
        <li>
          <b>1</b> Open a design document
        </li>
        <li>
          <b>2</b> See what is missing
        </li>
        <li>
          <b>3</b> Mark it as signed
        </li>
      </ol>
      <span class="muted">Change who you are and what time it is at the top right.</span>
      <button type="button" class="quiet" aria-label="Hide the first steps" onClick={hide}>
        <Icon name="close" size={18} />
      </button>
    </section>
  );
}
