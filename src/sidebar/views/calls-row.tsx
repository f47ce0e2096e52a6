import type { PmCallsView } from '../../rpc/contract/calls-view';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';
import { PressButton } from './press-button';
import { Row } from './row';

interface CallsRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** The PM on calls with the customer before the signature, and the project plan. */
export function CallsRow({ state, handoff: { calls }, send }: CallsRowProps) {
  const { says, fix, shows, plan, ahead, unread } = calls;
  return (
    <Row state={state} send={send} name="calls" icon={icons[calls.state]} title="PM’s calls" figure={calls.figure}>
      <p>{says}</p>
      {fix !== '' && <p class="fix">{fix}</p>}
      {ahead.length > 0 && <Ahead state={state} calls={calls} send={send} />}
      {unread !== '' && <p class="muted">{unread}</p>}
      {shows === 'shown' && ahead.length === 0 && (
        <p class="muted">There is no call with the customer in your calendar for the next 60 days.</p>
      )}
      {shows === 'hidden' && (
        <p class="muted">
          If you show your calls, Handoff looks at your own calendar whenever you open this panel. It keeps only when the calls are and
          whether the PM is on them.
        </p>
      )}
      <p>{plan.says}</p>
      <OutsideLink to={plan.link}>Open the plan</OutsideLink>
      <div class="acts">
        {shows !== null && (
          <PressButton
            state={state}
            at="calls"
            call="showCalls"
            look={shows === 'hidden' ? 'tonal' : 'text'}
            onPress={() => send({ is: 'calls-shown', show: shows === 'hidden' })}
          >
            {shows === 'hidden' ? 'Show my customer calls' : 'Stop showing my calls'}
          </PressButton>
        )}
        {plan.mayRecord && (
          <PressButton
            state={state}
            at="calls"
            onPress={() =>
              send({ is: 'opened', form: { is: 'record-plan', plan: plan.is === 'none' ? 'started' : 'ready', link: plan.link } })
            }
          >
            Record the project plan
          </PressButton>
        )}
      </div>
    </Row>
  );
}

function Ahead({
  state,
  calls: { ahead, pm, shows },
  send,
}: {
  readonly state: Showing;
  readonly calls: PmCallsView;
  readonly send: Send;
}) {
  return (
    <ul class="list" aria-label="Upcoming calls">
      {ahead.map(({ eventId, says, whose, withPm }) => (
        <li key={eventId} class="choice">
          <div>
            <p>{says}</p>
            <p class={withPm ? 'is ok' : 'is alert'}>
              <Icon name={withPm ? 'ok' : 'alert'} />{' '}
              {[withPm ? `with ${pm}` : pm === '' ? 'no PM yet' : `without ${pm}`, whose && `in ${whose}’s calendar`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {!withPm && pm !== '' && whose === '' && shows === 'shown' && (
            <PressButton
              state={state}
              at="calls"
              look="tonal"
              label={`Add ${pm} on ${says}`}
              onPress={() => send({ is: 'call-opened', eventId })}
            >
              Add {pm.split(' ')[0]}
            </PressButton>
          )}
        </li>
      ))}
    </ul>
  );
}

const icons: Readonly<Record<PmCallsView['state'], IconName>> = {
  early: 'open',
  open: 'open',
  ask: 'alert',
  missing: 'alert',
  covered: 'ok',
  none: 'none',
};
