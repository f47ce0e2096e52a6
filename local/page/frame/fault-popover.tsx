import { attempt } from '../state/attempt';
import {
  type Failure,
  type Faults,
  faults,
  faultWords,
  type Service,
  type ServiceFault,
  serviceNames,
  services,
  setFaults,
} from '../state/faults';
import { accounts } from '../state/workspace';
import { Icon } from './icon';
import { mendAll } from './mend-all';
import { Popover } from './popover';

const choices: readonly { readonly value: Failure | ''; readonly label: string }[] = [
  { value: '', label: 'Works' },
  { value: 'down', label: 'Down (500)' },
  { value: 'refuses', label: 'Refuses (403)' },
  { value: 'rate', label: 'Too many calls (429)' },
  { value: 'quota', label: 'Quota used up' },
];

const speeds: readonly { readonly value: number; readonly label: string }[] = [
  { value: 0, label: 'Normal speed' },
  { value: 300, label: '+0.3 s per call' },
  { value: 1000, label: '+1 s per call' },
  { value: 5000, label: '+5 s per call' },
];

/** What can be switched on to go wrong for the add-on, to see what it says and does then. */
export function FaultPopover() {
  const count = faultWords.value.length;
  return (
    <Popover
      label="Faults"
      buttonClass={count > 0 ? 'quiet faults on' : 'quiet faults'}
      button={
        <>
          <Icon name="faults" />
          <span>Faults</span>
          {count > 0 && <span class="count">{count}</span>}
        </>
      }
    >
      {() => <FaultForm />}
    </Popover>
  );
}

function FaultForm() {
  const { services: set, hidden, clients } = faults.value;
  const change = (changed: Partial<Faults>) => void attempt(() => setFaults({ ...faults.value, ...changed }));
  const changeService = (service: Service, fault: ServiceFault) => change({ services: { ...set, [service]: fault } });
  const hide = (email: string, on: boolean) => change({ hidden: on ? [...hidden, email] : hidden.filter((known) => known !== email) });
  return (
    <div class="fault-form">
      <h2>Make something go wrong</h2>
      <p class="muted">This affects only the add-on: your own documents, tracker and calendars keep working here.</p>
      <div class="fault-grid">
        {services.map((service) => (
          <fieldset key={service}>
            <legend>{serviceNames[service]}</legend>
            <select
              aria-label={`How ${serviceNames[service]} works`}
              value={set[service]?.fails ?? ''}
              onChange={(event) => changeService(service, withFailure(set[service], event.currentTarget.value))}
            >
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <select
              aria-label={`How fast ${serviceNames[service]} is`}
              value={set[service]?.slow ?? 0}
              onChange={(event) => changeService(service, withSlowness(set[service], Number(event.currentTarget.value)))}
            >
              {speeds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </fieldset>
        ))}
      </div>
      <label class="inline">
        <input type="checkbox" checked={clients} onChange={(event) => change({ clients: event.currentTarget.checked })} />
        Programs that call the API over HTTP meet it too
      </label>
      <fieldset class="hidden-calendars">
        <legend>Calendars hidden from free/busy</legend>
        {accounts.value
          .filter(({ external }) => !external)
          .map(({ email, name }) => (
            <label key={email} class="inline">
              <input type="checkbox" checked={hidden.includes(email)} onChange={(event) => hide(email, event.currentTarget.checked)} />
              {name}
            </label>
          ))}
      </fieldset>
      <div class="row end">
        <button type="button" disabled={faultWords.value.length === 0} onClick={() => void mendAll()}>
          Switch all off
        </button>
      </div>
    </div>
  );
}

const isFailure = (value: string): value is Failure => choices.some((choice) => choice.value === value && value !== '');

const withFailure = (fault: ServiceFault = {}, value: string): ServiceFault => ({
  ...(isFailure(value) ? { fails: value } : {}),
  ...(fault.slow === undefined ? {} : { slow: fault.slow }),
});

const withSlowness = (fault: ServiceFault = {}, slow: number): ServiceFault => ({
  ...(fault.fails === undefined ? {} : { fails: fault.fails }),
  ...(slow === 0 ? {} : { slow }),
});
