import type { FindingView } from '../../rpc/contract/checks-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Showing } from '../state';
import { PressButton } from './press-button';

/** Who let a finding stand and why, and what the CE may do about it. */
export function Waiver({ finding, state, send }: { readonly finding: FindingView; readonly state: Showing; readonly send: Send }) {
  const { rule, section, message, severity, waived } = finding;
  const named = { rule, section, message };
  return (
    <>
      {waived && (
        <>
          <p class="muted">{waived.says}:</p>
          <blockquote>{waived.reason}</blockquote>
        </>
      )}
      {severity !== 'block' && may(state.panel, 'waive-finding') && (
        <div class="acts">
          {waived ? (
            <PressButton state={state} at="checks" call="takeBackWaiver" onPress={() => send({ is: 'counted-again', finding: named })}>
              Count it again
            </PressButton>
          ) : (
            <PressButton
              state={state}
              at="checks"
              onPress={() => send({ is: 'opened', form: { is: 'waive', finding: named, reason: '' } })}
            >
              Waive
            </PressButton>
          )}
        </div>
      )}
    </>
  );
}
