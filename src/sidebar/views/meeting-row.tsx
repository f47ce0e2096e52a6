import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { MeetingView } from '../../rpc/contract/meeting-view';
import type { PanelView } from '../../rpc/contract/panel-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Showing } from '../state';
import { momentIn, wallClock } from '../wall-clock';
import type { IconName } from './icon';
import { MeetingAccess } from './meeting-access';
import { MeetingHeld } from './meeting-held';
import { MeetingGuests } from './meeting-guests';
import { OutsideLink } from './outside-link';
import { PressButton } from './press-button';
import { Row } from './row';
import { RowActions } from './row-actions';

interface MeetingRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** The internal handoff meeting: when, who comes, where to join; or which times a person may choose from. */
export function MeetingRow({ state, handoff: { meeting }, send }: MeetingRowProps) {
  const { me } = state.panel;
  const { icon, figure } = looks[meeting.state];
  const booked = meeting.state === 'booked' && meeting.start !== null;
  return (
    <Row
      state={state}
      send={send}
      name="meeting"
      icon={icon}
      title="Handoff meeting"
      figure={booked ? momentIn(meeting.start ?? 0, me.zone) : figure}
    >
      {!booked && <p>{meeting.state === 'when-signed' ? 'Handoff books it once the customer has signed.' : meeting.says}</p>}
      {meeting.fix !== '' && <p class="fix">{meeting.fix}</p>}
      <When meeting={meeting} me={me} />
      {meeting.eventLink + meeting.meetLink !== '' && (
        <p class="links">
          {meeting.state !== 'over' && meeting.state !== 'held' && <OutsideLink to={meeting.meetLink}>Join with Meet</OutsideLink>}
          <OutsideLink to={meeting.eventLink}>Open the event</OutsideLink>
        </p>
      )}
      {meeting.walkthrough && (
        <p>
          {meeting.walkthrough.says}. <OutsideLink to={meeting.walkthrough.link}>Open the recording</OutsideLink>
        </p>
      )}
      {meeting.held && <MeetingHeld state={state} held={meeting.held} send={send} />}
      {booked && <MeetingAccess state={state} send={send} />}
      {meeting.attendees.length > 0 && !meeting.held && <MeetingGuests meeting={meeting} />}
      {meeting.choices.length > 0 && <Choices state={state} meeting={meeting} send={send} />}
      <RowActions
        state={state}
        send={send}
        at="meeting"
        actions={['mark-held', 'confirm-walkthrough', 'record-walkthrough', 'mark-not-held', 'book-again']}
      />
    </Row>
  );
}

function When({ meeting: { start, end }, me }: { readonly meeting: MeetingView; readonly me: PanelView['me'] }) {
  if (start === null || end === null) return null;
  return (
    <p>
      {momentIn(start, me.zone)}–{wallClock(end, me.zone).time} <span class="muted">{me.zone}</span>
    </p>
  );
}

function Choices({ state, meeting, send }: { readonly state: Showing; readonly meeting: MeetingView; readonly send: Send }) {
  const { me } = state.panel;
  const open = may(state.panel, 'choose-time');
  return (
    <>
      <ul class="list">
        {meeting.choices.map((choice, place) => (
          <li key={choice.start} class="choice">
            <div>
              <p>{momentIn(choice.start, me.zone)}</p>
              <p class="muted">{choice.says}</p>
            </div>
            {open && (
              <PressButton
                state={state}
                at="meeting"
                look="tonal"
                first={place === 0}
                label={`Choose ${momentIn(choice.start, me.zone)}`}
                onPress={() => send({ is: 'chose', choice })}
              >
                Choose
              </PressButton>
            )}
          </li>
        ))}
      </ul>
      <p class="muted">Times are in {me.zone}.</p>
    </>
  );
}

const looks: Readonly<Record<MeetingView['state'], { readonly icon: IconName; readonly figure: string }>> = {
  'not-needed': { icon: 'none', figure: 'none' },
  'when-signed': { icon: 'open', figure: 'when signed' },
  'being-booked': { icon: 'wait', figure: 'being booked' },
  booked: { icon: 'ok', figure: 'booked' },
  proposed: { icon: 'wait', figure: 'choose a time' },
  'no-time': { icon: 'alert', figure: 'no time yet' },
  apart: { icon: 'alert', figure: 'no time yet' },
  walkthrough: { icon: 'wait', figure: 'recorded' },
  over: { icon: 'wait', figure: 'was it held?' },
  held: { icon: 'ok', figure: 'held' },
  'held-up': { icon: 'stop', figure: 'held up' },
  cancelled: { icon: 'alert', figure: 'cancelled' },
  declined: { icon: 'alert', figure: 'declined' },
};
