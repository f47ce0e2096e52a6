import * as v from 'valibot';
import { invalid } from '../kernel/api-error';
import { asAssumed, type LeftOpen } from '../kernel/left-open';

const flag = v.optional(v.boolean());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const turned = v.strictObject({
  addOnCalendarTriggers: flag,
  calendarTriggers: v.optional(v.picklist(['fire', 'never fire', 'refused'])),
  deletedIdsStayTaken: flag,
  deletedEventsReturn: flag,
  syncTokens: flag,
  tentativeBlocks: flag,
  focusTimeBlocks: flag,
  workingLocationBlocks: flag,
  intlZones: flag,
  minutesApart: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer()))),
  longestPage: v.optional(v.nullable(count)),
  locksRefused: v.optional(count),
  headingIds: flag,
  marksFollowCut: flag,
  requestsPassRules: flag,
} satisfies Record<keyof LeftOpen, unknown>);

/** Answers to what Google leaves open, as a request turns them: `{ "intlZones": false }`. Those that it leaves out are as assumed. Refuses what is none, in a sentence. */
export function readLeftOpen(asked: object): LeftOpen {
  const read = v.safeParse(turned, asked);
  if (read.success) return Object.assign(asAssumed(), read.output);
  const [issue] = read.issues;
  throw invalid(`${v.getDotPath(issue) ?? 'The body'}: ${issue.message}.`);
}
