import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Icon } from '../frame/icon';
import { Popover } from '../frame/popover';
import { doAndTell } from '../state/do-and-tell';
import { wallClock } from '../state/format-time';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';

interface BlockTimeProps {
  readonly zone: string;
  readonly now: number;
  readonly reload: () => Promise<void>;
}

const hour = 3_600_000;

/** Puts a busy hour, or an absence, into my own calendar. */
export function BlockTime({ zone, now, reload }: BlockTimeProps) {
  const next = Math.ceil(now / hour) * hour;
  return (
    <Popover
      label="Block time"
      buttonClass="primary"
      button={
        <>
          <Icon name="add" size={18} /> Block time
        </>
      }
    >
      {(close) => <BlockForm zone={zone} from={next} reload={reload} close={close} />}
    </Popover>
  );
}

interface BlockFormProps {
  readonly zone: string;
  readonly from: number;
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

function BlockForm({ zone, from, reload, close }: BlockFormProps) {
  const [kind, setKind] = useState<'default' | 'outOfOffice'>('default');
  const [summary, setSummary] = useState('');
  const [start, setStart] = useState(wallClock(from, zone));
  const [end, setEnd] = useState(wallClock(from + hour, zone));
  const create = async () => {
    const away = kind === 'outOfOffice';
    const time = (wall: string) => ({ dateTime: new Date(instantOf(wall, zone)).toISOString(), timeZone: zone });
    const done = await doAndTell(
      () =>
        ask(`/calendar/v3/calendars/${encodeURIComponent(me.value)}/events`, {
          method: 'POST',
          body: {
            summary: summary.trim() === '' ? (away ? 'Out of office' : 'Busy') : summary.trim(),
            start: time(start),
            end: time(end),
            ...(away
              ? { eventType: 'outOfOffice', outOfOfficeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations' } }
              : {}),
          },
        }),
      { done: away ? 'You are out of office then.' : 'You are busy then.' },
    );
    await reload();
    if (done) close();
  };
  return (
    <form
      class="clock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <label>
        Kind
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value === 'outOfOffice' ? 'outOfOffice' : 'default')}>
          <option value="default">Busy</option>
          <option value="outOfOffice">Out of office (declines what conflicts)</option>
        </select>
      </label>
      <label>
        Title
        <input
          value={summary}
          placeholder={kind === 'outOfOffice' ? 'Out of office' : 'Busy'}
          onInput={(event) => setSummary(event.currentTarget.value)}
        />
      </label>
      <label>
        From
        <input type="datetime-local" required value={start} onInput={(event) => setStart(event.currentTarget.value)} />
      </label>
      <label>
        To
        <input type="datetime-local" required value={end} onInput={(event) => setEnd(event.currentTarget.value)} />
      </label>
      <div class="row end">
        <button type="submit" class="primary">
          Block it
        </button>
      </div>
    </form>
  );
}
