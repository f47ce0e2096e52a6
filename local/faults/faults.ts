/** The services that can be made to fail, by the first word of their methods in the log. */
export const faultyServices = ['docs', 'sheets', 'drive', 'calendar', 'mail'] as const;
export type FaultyService = (typeof faultyServices)[number];

/** How a service fails: it is down (500), it refuses (403), it is asked too often (429), or its quota is spent. */
export const failures = ['down', 'refuses', 'rate', 'quota'] as const;
export type Failure = (typeof failures)[number];

export interface ServiceFault {
  fails?: Failure;
  /** Milliseconds that each call takes longer. */
  slow?: number;
}

/** What was switched on to go wrong. It meets the script's calls, and those of programs where that is asked for; never those of people's own editors. */
export type Faults = Partial<Record<FaultyService, ServiceFault>>;

/** The fault of the service that a method belongs to (`sheets.spreadsheets.get`); nothing for services that cannot fail here. */
export function faultOf(faults: Faults, method: string): ServiceFault {
  const name = method.split('.')[0];
  const service = faultyServices.find((each) => each === name);
  return (service && faults[service]) ?? {};
}
