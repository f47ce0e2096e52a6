import { Icon } from '../frame/icon';
import { cityOf } from '../state/format-time';
import { accounts, myAccount } from '../state/workspace';

interface CalendarBarProps {
  readonly title: string;
  readonly sideBySide: boolean;
  /** The zone that all is shown in, or `ownZones`. */
  readonly zone: string;
  readonly onToday: () => void;
  /** One week or day on, or back. */
  readonly onStep: (count: 1 | -1) => void;
  readonly onZone: (zone: string) => void;
  readonly onLayout: (sideBySide: boolean) => void;
  readonly onNew: () => void;
}

/** Of the choice of zones: every column on the clock of its person. */
export const ownZones = 'own';

/** Which days are on show, on whose clock, and how; and a new event, for who has a calendar here. */
export function CalendarBar({ title, sideBySide, zone, onToday, onStep, onZone, onLayout, onNew }: CalendarBarProps) {
  const unit = sideBySide ? 'day' : 'week';
  return (
    <div class="calendar-bar">
      <button type="button" onClick={onToday}>
        Today
      </button>
      <button type="button" class="quiet" aria-label={`The ${unit} before`} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="quiet" aria-label={`The next ${unit}`} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
      <h2 aria-live="polite">{title}</h2>
      <label class="inline">
        <span>Shown in</span>
        <select aria-label="Shown in" value={zone} onChange={(event) => onZone(event.currentTarget.value)}>
          {sideBySide && <option value={ownZones}>Each person’s own time zone</option>}
          {[...new Set([...accounts.value.map((account) => account.zone), 'UTC'])].map((known) => (
            <option key={known} value={known}>
              {cityOf(known)}
            </option>
          ))}
        </select>
      </label>
      <div class="segments" role="group" aria-label="Layout">
        <button type="button" aria-pressed={!sideBySide} onClick={() => onLayout(false)}>
          Week
        </button>
        <button type="button" aria-pressed={sideBySide} onClick={() => onLayout(true)}>
          Side by side
        </button>
      </div>
      {myAccount.value?.external !== true && (
        <button type="button" class="primary" onClick={onNew}>
          <Icon name="add" size={18} /> New event
        </button>
      )}
    </div>
  );
}
