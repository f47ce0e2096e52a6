import type { Send } from '../event';
import type { Showing, Spot } from '../state';
import { Icon } from './icon';
import { PressButton } from './press-button';

/** Why what a person did here did not happen, and the next step. */
export function TroubleNote({ state, at, send }: { readonly state: Showing; readonly at: Spot; readonly send: Send }) {
  const { trouble } = state;
  if (trouble?.at !== at) return null;
  return (
    <div id={`trouble-${at}`} class="trouble" role="alert">
      <Icon name="stop" />
      <div>
        <p>{trouble.because}</p>
        {trouble.fix !== '' && <p class="fix">{trouble.fix}</p>}
        {trouble.retry !== null && at !== 'form' && at !== 'foot' && (
          <PressButton state={state} at={at} onPress={() => send({ is: 'retried' })}>
            {trouble.retry.question.name === 'requestReview' && trouble.retry.question.input.anyway ? 'Ask anyway' : 'Try again'}
          </PressButton>
        )}
      </div>
    </div>
  );
}
