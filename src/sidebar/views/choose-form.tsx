import { momentIn, wallClock } from '../wall-clock';
import type { FormProps } from './form-props';

/** Which time is to be booked, who would miss it, and who is invited: nothing goes out before this is confirmed. */
export function ChooseForm({ state, form: { choice } }: FormProps<'choose-time'>) {
  const { me, handoff } = state.panel;
  return (
    <>
      <p class="signing">
        <b>
          {momentIn(choice.start, me.zone)}–{wallClock(choice.end, me.zone).time}
        </b>{' '}
        <span class="muted">{me.zone}</span>
      </p>
      {choice.says !== '' && <p>{choice.says}</p>}
      {handoff && <p class="muted">Invitations go to {invited(handoff.team).join(', ')}. Nobody outside the company is invited.</p>}
    </>
  );
}

function invited({ ae, ce, ie, pm }: NonNullable<FormProps<'choose-time'>['state']['panel']['handoff']>['team']): readonly string[] {
  return [...new Set([ae, ce, ...(ie ? [ie] : []), ...(pm.is === 'assigned' ? [pm.who] : [])].map(({ name }) => name))];
}
