import { dismiss, hold, letGo, type Toast, toasts } from '../state/toasts';
import { Icon } from './icon';

/** What has just been done, and what it set off; or what was refused: announced, and closable. */
export function ToastList() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { readonly toast: Toast }) {
  const { id, tone, text, parts } = toast;
  return (
    <div
      class={`toast ${tone}`}
      onMouseEnter={() => hold(id)}
      onFocusIn={() => hold(id)}
      onMouseLeave={() => letGo(toast)}
      onFocusOut={() => letGo(toast)}
    >
      <Icon name={tone === 'error' ? 'error' : 'done'} />
      <div class="toast-says">
        <span>{text}</span>
        {parts.map(({ head, lines, href }) => (
          <p key={head} class="toast-part">
            <a href={href}>{head}</a>
            {lines.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </p>
        ))}
      </div>
      <button type="button" class="quiet" aria-label="Close this message" onClick={() => dismiss(id)}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}
