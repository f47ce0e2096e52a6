import { computed, signal } from '@preact/signals';
import { ask } from '../api';
import { nameOf } from './workspace';

export const services = ['docs', 'sheets', 'drive', 'calendar', 'mail'] as const;
export type Service = (typeof services)[number];
export type Failure = 'down' | 'refuses' | 'rate' | 'quota';

export interface ServiceFault {
  readonly fails?: Failure;
  /** Milliseconds more for each call. */
  readonly slow?: number;
}

export interface Faults {
  readonly services: Readonly<Partial<Record<Service, ServiceFault>>>;
  /** People whose calendars free/busy does not see. */
  readonly hidden: readonly string[];
  /** Whether programs that call the API over HTTP meet it too, and not the add-on alone. */
  readonly clients: boolean;
}

export const noFaults: Faults = { services: {}, hidden: [], clients: false };

export const serviceNames: Readonly<Record<Service, string>> = {
  docs: 'Docs',
  sheets: 'Sheets',
  drive: 'Drive',
  calendar: 'Calendar',
  mail: 'Mail',
};

const failing: Readonly<Record<Failure, string>> = {
  down: 'is down',
  refuses: 'rejects every call',
  rate: 'gets too many calls',
  quota: 'has no quota left today',
};

/** What was switched on to go wrong, as last known. */
export const faults = signal<Faults>(noFaults);

export const loadFaults = async (): Promise<void> => void (faults.value = await ask<Faults>('/local/faults'));

/** Switches on exactly these faults. */
export const setFaults = async (wanted: Faults): Promise<void> =>
  void (faults.value = await ask<Faults>('/local/faults', { method: 'PUT', body: wanted }));

/** Each fault that is on, as half a sentence. */
export const faultWords = computed((): readonly string[] => [
  ...services.flatMap((service) => {
    const { fails, slow } = faults.value.services[service] ?? {};
    const name = serviceNames[service];
    return [...(fails ? [`${name} ${failing[fails]}`] : []), ...(slow ? [`${name} takes ${slow / 1000} s longer per call`] : [])];
  }),
  ...faults.value.hidden.map((email) => `the calendar of ${nameOf(email)} is hidden`),
]);
