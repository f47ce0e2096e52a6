import type { Question } from './question';

const sweepFollows = 'Every sweep reads the changes of the calendar too, every five minutes.';
const declined = 'A meeting can be booked over it. Whoever declines it is told in the tracker, and is not asked for that time again.';

/** Every question that the self-test asks, in the order of its table. docs/fidelity.md says where each comes from. */
export const questions = [
  {
    key: 'account',
    number: 'S1',
    asks: 'Does the session tell which account this is?',
    expects: 'The engine account, both as who is here and as whose rights count.',
    otherwise: 'Nobody can sign without an address. Sign in with one account alone, and check the scope userinfo.email.',
  },
  {
    key: 'scopes',
    number: 'S2',
    asks: 'Has the engine account granted every scope of appsscript.json?',
    expects: 'All of them.',
    otherwise: 'Triggers stop. Run Set up in the script editor and allow what Google asks for.',
  },
  {
    key: 'triggers',
    number: 'S3',
    asks: 'Do the three triggers stand, and is none of them switched off?',
    expects: 'onSweep, onTrackerEdit for the tracker, onCalendarChange for the calendar.',
    otherwise: 'Run Set up in the script editor: it makes those that are missing. Delete those that are switched off first.',
  },
  {
    key: 'staysWithinLimits',
    number: 'S4',
    asks: 'How near is the project to Google’s limits?',
    expects: 'Below three quarters of each.',
    otherwise: 'Delete triggers that are not Handoff’s, and tabs of the tracker that nobody uses.',
  },
  {
    key: 'makesTrigger',
    number: '1',
    asks: 'Can a trigger for the calendar be made from here? From the menu of a published add-on no page of Google’s says so.',
    expects: 'It can.',
    otherwise: `Set up is run from the script editor, and goes on without that trigger. ${sweepFollows}`,
  },
  {
    key: 'hearsCalendar',
    number: '2, 4',
    asks: 'Does the trigger of the secondary calendar fire when we write there ourselves, and how soon?',
    expects: 'It fires.',
    otherwise: sweepFollows,
  },
  {
    key: 'keepsIds',
    number: '5',
    asks: 'Does the id of a deleted event stay taken?',
    expects: 'It stays taken.',
    otherwise: 'None is used twice: each attempt to book has its own id.',
  },
  {
    key: 'undeletes',
    number: '5',
    asks: 'Can a write bring a deleted event back?',
    expects: 'Either: it is never asked for.',
    otherwise: 'A deleted event counts as none.',
  },
  {
    key: 'endsLists',
    number: '6',
    asks: 'Does a whole list of events end with a sync token?',
    expects: 'It does.',
    otherwise: 'The next list asks for what was written since the last one.',
  },
  { key: 'tentative', number: '7', asks: 'Does a tentative event block in free/busy?', expects: 'It blocks.', otherwise: declined },
  { key: 'focusTime', number: '7', asks: 'Does focus time block in free/busy?', expects: 'It blocks.', otherwise: declined },
  {
    key: 'workingLocation',
    number: '7',
    asks: 'Does a working location block in free/busy?',
    expects: 'It does not block.',
    otherwise: 'Whoever says where they work is not free all day: a time is chosen by hand.',
  },
  {
    key: 'knowsZones',
    number: '8',
    asks: 'Does Intl.DateTimeFormat know time zones?',
    expects: '05:30 in Kolkata when it is midnight in UTC.',
    otherwise: 'Utilities.formatDate is asked instead.',
  },
  {
    key: 'agreesOnZones',
    number: '8',
    asks: 'Do the clocks that Handoff plans by agree with Utilities.formatDate, on both sides of every clock change of two years?',
    expects: 'They agree.',
    otherwise: 'Times in the zones named here may be wrong by as much as it says. Tell whoever maintains Handoff.',
  },
  {
    key: 'hasTemporal',
    number: '8',
    asks: 'Does Apps Script have Temporal?',
    expects: 'Either: the build brings its own.',
    otherwise: 'None is needed.',
  },
  {
    key: 'takesPage',
    number: '10',
    asks: 'Does the page of the panel come whole?',
    expects: 'It ends as it should.',
    otherwise: 'A small page says so, and leads to the tracker.',
  },
  {
    key: 'takesLocks',
    number: '11',
    asks: 'Can the script lock be had ten times one after another?',
    expects: 'It can.',
    otherwise: 'Handoff waits a second, two and four, and then asks to try again.',
  },
  {
    key: 'headings',
    number: '14',
    asks: 'Has a heading of a document an id that a link can name? That the link jumps there a click in the panel tells.',
    expects: 'h. and some letters.',
    otherwise: 'Links lead to the tab of the heading; the sidebar jumps by place.',
  },
  {
    key: 'sortsMarks',
    number: '15',
    asks: 'What becomes of the developer metadata of a row when it is sorted?',
    expects: 'Either: rows have none.',
    otherwise: 'Rows are found by the TDD that stands in them.',
  },
  {
    key: 'movesMarks',
    number: '15',
    asks: 'Does the developer metadata of a column go along when it is moved, and when another is put before it?',
    expects: 'It goes along.',
    otherwise: 'A column whose mark is at an empty heading is found by its own heading. Set up marks it anew.',
  },
  {
    key: 'cutsMarks',
    number: '15',
    asks: 'What becomes of it when the column is cut and pasted?',
    expects: 'Either.',
    otherwise: 'A column whose mark is at an empty heading is found by its own heading. Set up marks it anew.',
  },
  {
    key: 'passesRules',
    number: '16',
    asks: 'Does a request write what a drop-down does not offer?',
    expects: 'It does.',
    otherwise: 'Handoff writes offered words alone, and reads every cell as if anything could stand there.',
  },
  {
    key: 'approvals',
    number: '17',
    asks: 'Does the advanced Drive service have Google’s own approvals?',
    expects: 'Either: they are not used.',
    otherwise: 'Sign-offs are Handoff’s own.',
  },
] as const satisfies readonly Question[];

export type QuestionKey = (typeof questions)[number]['key'];
