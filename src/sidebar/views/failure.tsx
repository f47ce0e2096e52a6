import type { Send } from '../event';
import type { Failed } from '../state';
import { Icon } from './icon';

/** The panel could not be opened: what happened, what to do, and a way to try again. The web page leads on to what else is mine. */
export function Failure({ state: { tdd, trouble, retrying }, send }: { readonly state: Failed; readonly send: Send }) {
  return (
    <main class="panel">
      <header class="head">
        <h1>Handoff cannot be shown</h1>
        <p class="muted">Nothing was lost: the TDD and the tracker are as they were.</p>
      </header>
      <div class="column">
        <section class="turn blocked" aria-labelledby="because">
          <p class="label">
            <Icon name="stop" /> What happened
          </p>
          <div role="alert">
            <h2 id="because">{trouble.because}</h2>
            {trouble.fix !== '' && <p class="detail">{trouble.fix}</p>}
          </div>
          <div class="acts">
            <button type="button" class="primary" aria-disabled={retrying} aria-busy={retrying} onClick={() => send({ is: 'retried' })}>
              {retrying ? 'Trying again…' : 'Try again'}
            </button>
            {tdd && (
              <button type="button" class="text" onClick={() => send({ is: 'went', tdd: null })}>
                My handoffs
              </button>
            )}
          </div>
        </section>
      </div>
    </main>
  );
}
