import { isNoShow } from '../no-show';
import type { Showing } from '../state';

/** Giving up an introduction: to come, it is cancelled and everybody is told; over, the customer did not come. */
export function GiveUpIntroductionForm({ state }: { readonly state: Showing }) {
  const { log = [] } = state.panel.handoff?.introduction ?? {};
  const told = (log[0]?.answers ?? []).map(({ name }) => name).filter((name) => name !== state.panel.me.name);
  const names = told.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return isNoShow(state.panel) ? (
    <p>This records that the customer did not attend. The introduction will be open again. Nobody is notified.</p>
  ) : (
    <p>The invitation will be cancelled. Google Calendar tells {names || 'its guests'}, including the customer.</p>
  );
}
