import * as v from 'valibot';
import { type CallPolicy, defaultCallPolicy } from '../expectations/call-policy';
import { defaultExpectationPolicy, type ExpectationPolicy } from '../expectations/expectation-policy';
import { itemsText, readItems } from '../expectations/read-items';
import { defaultStagePolicy, dueDaysText, readDueDays, readOrder, type StagePolicy } from '../handoff/stage-policy';
import { defaultIntroductionPolicy, type IntroductionPolicy, placeholders } from '../introduction/introduction-policy';
import { defaultMeetingPolicy, type MeetingPolicy } from '../meeting/meeting-policy';
import { defaultSignoffPolicy, type SignoffPolicy } from '../signoff/voiding-changes';
import { checkSettings } from './check-settings';
import { defaultTddPolicy, type TddPolicy } from '../tdd/tdd-policy';

/** Everything that teams may change without a developer. */
export interface Policy {
  readonly calls: CallPolicy;
  readonly expectations: ExpectationPolicy;
  readonly introduction: IntroductionPolicy;
  readonly meeting: MeetingPolicy;
  readonly signoff: SignoffPolicy;
  readonly stages: StagePolicy;
  readonly tdd: TddPolicy;
}

export const defaultPolicy: Policy = {
  calls: defaultCallPolicy,
  expectations: defaultExpectationPolicy,
  introduction: defaultIntroductionPolicy,
  meeting: defaultMeetingPolicy,
  signoff: defaultSignoffPolicy,
  stages: defaultStagePolicy,
  tdd: defaultTddPolicy,
};

interface Entry {
  readonly key: string;
  readonly meaning: string;
  readonly show: (policy: Policy) => string;
  /** The policy with this text in it, or what is wrong with the text. */
  readonly apply: (policy: Policy, text: string) => Policy | string;
}

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'a whole number'),
    v.transform(Number),
    v.minValue(least, `at least ${String(least)}`),
    v.maxValue(most, `at most ${String(most)}`),
  );

const listOf = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function numberEntry(
  key: string,
  meaning: string,
  [least, most]: readonly [number, number],
  field: keyof Pick<MeetingPolicy, 'length' | 'notice' | 'withinBusinessDays' | 'slotStep'>,
): Entry {
  return {
    key,
    meaning,
    show: ({ meeting }) => String(meeting[field]),
    apply: (policy, text) => {
      const parsed = v.safeParse(whole(least, most), text);
      return parsed.success
        ? { ...policy, meeting: { ...policy.meeting, [field]: parsed.output } }
        : `is to be ${parsed.issues[0].message}`;
    },
  };
}

function introductionNumber(
  key: string,
  meaning: string,
  [least, most]: readonly [number, number],
  field: 'length' | 'notice' | 'withinBusinessDays' | 'nudgeAfter',
): Entry {
  return {
    key,
    meaning,
    show: ({ introduction }) => String(introduction[field]),
    apply: (policy, text) => {
      const parsed = v.safeParse(whole(least, most), text);
      return parsed.success
        ? { ...policy, introduction: { ...policy.introduction, [field]: parsed.output } }
        : `is to be ${parsed.issues[0].message}`;
    },
  };
}

function callNumber(key: string, meaning: string, field: keyof CallPolicy): Entry {
  return {
    key,
    meaning,
    show: ({ calls }) => String(calls[field]),
    apply: (policy, text) => {
      const parsed = v.safeParse(whole(0, 365), text);
      return parsed.success ? { ...policy, calls: { ...policy.calls, [field]: parsed.output } } : `is to be ${parsed.issues[0].message}`;
    },
  };
}

/** A template may name what it can be filled with, and has to name what it is there for. */
function introductionText(
  key: string,
  meaning: string,
  field: 'subject' | 'invitation' | 'mail' | 'ie' | 'pm',
  { needs, known }: { readonly needs: string; readonly known: readonly string[] },
): Entry {
  return {
    key,
    meaning: `${meaning} Placeholders: ${known.map((name) => `{{${name}}}`).join(' ')}`,
    show: ({ introduction }) => introduction[field],
    apply: (policy, text) => {
      const named = (text.match(/\{\{[^}]*\}\}/g) ?? []).map((part) => part.slice(2, -2).trim());
      const unknown = named.find((name) => !known.includes(name));
      if (unknown !== undefined) return `names {{${unknown}}}, which nothing fills`;
      if (needs !== '' && !named.includes(needs)) return `is to name {{${needs}}}`;
      return { ...policy, introduction: { ...policy.introduction, [field]: text } };
    },
  };
}

const introductionEntries: readonly Entry[] = [
  introductionText('Introduction subject', 'Title of the event and subject of the e-mail.', 'subject', { needs: '', known: placeholders }),
  introductionText('Introduction invitation', 'What the invitation says to the customer.', 'invitation', {
    needs: 'team',
    known: placeholders,
  }),
  introductionText('Introduction e-mail', 'What the e-mail says to the customer.', 'mail', { needs: 'team', known: placeholders }),
  introductionText('Introduction of the IE', 'The line about the implementation engineer.', 'ie', { needs: 'name', known: ['name'] }),
  introductionText('Introduction of the PM', 'The line about the project manager.', 'pm', { needs: 'name', known: ['name'] }),
  introductionNumber('Introduction length', 'Minutes of the meeting with the customer.', [15, 240], 'length'),
  introductionNumber('Introduction notice', 'Times that begin sooner are not proposed, in minutes.', [0, 20_160], 'notice'),
  introductionNumber('Introduction within', 'Business days from today within which times are proposed.', [1, 60], 'withinBusinessDays'),
  introductionNumber('Introduction nudge', 'Hours after which a customer who has not answered is shown.', [1, 720], 'nudgeAfter'),
  {
    key: 'Introduction before sign-off and meeting',
    meaning: 'ask: whoever introduces confirms it. refuse: it has to wait.',
    show: ({ introduction }) => introduction.early,
    apply: (policy, text) =>
      text === 'ask' || text === 'refuse' ? { ...policy, introduction: { ...policy.introduction, early: text } } : 'is to be ask or refuse',
  },
  {
    key: 'Introduction: private words',
    meaning: 'Words that never leave the company, parted by semicolons.',
    show: ({ introduction }) => introduction.privateWords.join('; '),
    apply: (policy, text) => ({ ...policy, introduction: { ...policy.introduction, privateWords: listOf(text) } }),
  },
];

const stageEntries: readonly Entry[] = [
  {
    key: 'Order of what is open',
    meaning: 'When the customer has signed and several steps are open, the handoff waits for them in this order.',
    show: ({ stages }) => stages.order.join('; '),
    apply: (policy, text) => {
      const order = readOrder(text);
      return typeof order === 'string' ? order : { ...policy, stages: { ...policy.stages, order } };
    },
  },
  {
    key: 'Stages: days',
    meaning: 'Business days that a stage may last before it is overdue, a line each. A stage that is not named has no clock.',
    show: ({ stages }) => dueDaysText(stages.dueDays),
    apply: (policy, text) => {
      const dueDays = readDueDays(text);
      return typeof dueDays === 'string' ? dueDays : { ...policy, stages: { ...policy.stages, dueDays } };
    },
  },
];

/** The list comes first: approved words belong to what it names. */
const expectationEntries: readonly Entry[] = [
  {
    key: 'Expectations due',
    meaning: 'Business days before the close date by which the customer has heard all expectations.',
    show: ({ expectations }) => String(expectations.dueBusinessDays),
    apply: (policy, text) => {
      const parsed = v.safeParse(whole(0, 120), text);
      return parsed.success
        ? { ...policy, expectations: { ...policy.expectations, dueBusinessDays: parsed.output } }
        : `is to be ${parsed.issues[0].message}`;
    },
  },
  {
    key: 'Expectations',
    meaning: 'What AE and CE set with the customer before the handoff, a line each: its name, then who owns it.',
    show: ({ expectations }) => itemsText(expectations.items),
    apply: (policy, text) => {
      const items = readItems(text, policy.expectations.items);
      return typeof items === 'string' ? items : { ...policy, expectations: { ...policy.expectations, items } };
    },
  },
  ...defaultExpectationPolicy.items.map(({ name, words }): Entry => ({
    key: `Words: ${name}`,
    meaning: 'Approved words for the customer. They promise nothing for implementation.',
    show: ({ expectations }) => expectations.items.find((item) => item.name === name)?.words ?? words,
    apply: (policy, text) => {
      const items = policy.expectations.items.map((item) => (item.name === name ? { ...item, words: text } : item));
      return { ...policy, expectations: { ...policy.expectations, items } };
    },
  })),
];

const entries: readonly Entry[] = [
  numberEntry('Meeting length', 'Minutes of the internal handoff meeting.', [15, 240], 'length'),
  numberEntry('Meeting notice', 'Nobody is asked into a meeting that begins sooner, in minutes.', [0, 10_080], 'notice'),
  numberEntry('Meeting within', 'Business days after the signature within which the meeting takes place.', [1, 60], 'withinBusinessDays'),
  numberEntry('Meeting starts', 'Meetings begin at multiples of this many minutes.', [5, 60], 'slotStep'),
  {
    key: 'Booking',
    meaning: 'book: the earliest common time is booked when the customer has signed. propose: the AE picks one of the best times.',
    show: ({ meeting }) => meeting.booking,
    apply: (policy, text) =>
      text === 'book' || text === 'propose' ? { ...policy, meeting: { ...policy.meeting, booking: text } } : 'is to be book or propose',
  },
  {
    key: 'Sections that never void a sign-off',
    meaning: 'Headings, parted by semicolons. Edits under them leave sign-offs standing.',
    show: ({ signoff }) => signoff.neverVoids.join('; '),
    apply: (policy, text) => ({ ...policy, signoff: { neverVoids: listOf(text) } }),
  },
  ...stageEntries,
  ...expectationEntries,
  callNumber('Late stage', 'Days before the close date from which a PM, or the decision that there is none, is asked for.', 'lateDays'),
  callNumber(
    'PM on a call',
    'Days before the close date from which it is a warning that the PM was on no call with the customer.',
    'warnDays',
  ),
  ...introductionEntries,
  ...checkSettings.map(({ key, meaning, show, apply }): Entry => ({
    key,
    meaning,
    show: ({ tdd }) => show(tdd),
    apply: (policy, text) => {
      const tdd = apply(policy.tdd, text);
      return typeof tdd === 'string' ? tdd : { ...policy, tdd };
    },
  })),
];

export const policyHeadings = ['Setting', 'Value', 'Meaning'] as const;

/** The Policy tab as Set up first writes it. */
export const policyRows = (policy: Policy): readonly (readonly string[])[] => [
  policyHeadings,
  ...entries.map(({ key, show, meaning }) => [key, show(policy), meaning]),
];

/**
 * Reads the Policy tab. A setting that is missing or empty has its default; one that cannot be used has its default too, and is a problem.
 */
export function readPolicy(rows: readonly (readonly string[])[]): { readonly policy: Policy; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const policy = entries.reduce<Policy>((before, entry) => {
    const text = (rows.find(([key]) => key?.trim() === entry.key)?.[1] ?? '').trim();
    const after = text === '' ? before : entry.apply(before, text);
    if (typeof after !== 'string') return after;
    problems.push(`Policy, “${entry.key}”: “${text}” ${after}. Until it is mended, ${entry.show(defaultPolicy)} counts.`);
    return before;
  }, defaultPolicy);
  return { policy, problems };
}
