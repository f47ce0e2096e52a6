import { invalid } from '../kernel/api-error';
import { type Faults, failures, faultyServices, type ServiceFault } from './faults';

/** Slower than this and every function would run out of its six minutes at once. Milliseconds. */
const slowest = 60_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults as a request asks for them: `{ "sheets": { "fails": "down" }, "docs": { "slow": 800 } }`. Refuses what is none, in a sentence. */
export function readFaults(asked: unknown): Faults {
  if (!isObject(asked)) throw invalid('services must be an object such as {"sheets": {"fails": "down"}}.');
  const faults: Faults = {};
  for (const [name, fault] of Object.entries(asked)) {
    const service = faultyServices.find((each) => each === name);
    if (!service) throw invalid(`There is no service “${name}” that can fail. There are: ${faultyServices.join(', ')}.`);
    const read = readFault(service, fault);
    if (Object.keys(read).length > 0) faults[service] = read;
  }
  return faults;
}

function readFault(service: string, asked: unknown): ServiceFault {
  if (!isObject(asked)) throw invalid(`${service} must be an object with fails, slow, or both.`);
  const { fails = null, slow = 0, ...rest } = asked;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw invalid(`${service} knows no “${unknown}”, only fails and slow.`);
  const failure = failures.find((each) => each === fails);
  if (fails !== null && !failure) throw invalid(`${service}.fails must be one of ${failures.join(', ')}, or null for none.`);
  if (typeof slow !== 'number' || !Number.isInteger(slow) || slow < 0 || slow > slowest)
    throw invalid(`${service}.slow must be whole milliseconds from 0 to ${slowest}.`);
  return { ...(failure ? { fails: failure } : {}), ...(slow > 0 ? { slow } : {}) };
}
