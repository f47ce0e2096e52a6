import { dismiss, toasts } from '../state/toasts';
import { Icon } from './icon';

/** What has just been done, or refused: announced, and closable. */
export function ToastList() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, tone, text }) => (
        <p key={id} class={`toast ${tone}`}>
          <Icon name={tone === 'error' ? 'error' : 'done'} />
          <span>{text}</span>
          <button type="button" class="quiet" aria-label="Close this message" onClick={() => dismiss(id)}>
            <Icon name="close" size={18} />
          </button>
        </p>
      ))}
    </div>
  );
}
