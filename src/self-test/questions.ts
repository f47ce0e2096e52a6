import type { Question } from './question';

const sweepFollows = 'Every sweep reads the changes of the calendar too, every five minutes.';
const declined =
  'A meeting can be booked over it. If somebody declines it, the tracker says so, and that time is not proposed to them again.';

/** Every question that the self-test asks, in the order of its table. docs/fidelity.md says where each comes from. */
export const questions = [
  {
    key: 'account',
    number: 'S1',
    asks: 'Does the session say which account this is?',
    expects: 'The engine account, both as the user and as the one whose rights are used.',
    otherwise: 'Nobody can sign off without an address. Sign in with one account only, and check the scope userinfo.email.',
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
    asks: 'Are the three triggers there, and all switched on?',
    expects: 'onSweep, onTrackerEdit for the tracker, onCalendarChange for the calendar.',
    otherwise: 'Delete those that are switched off, then run Set up in the script editor: it creates those that are missing.',
  },
  {
    key: 'staysWithinLimits',
    number: 'S4',
    asks: 'How close is the project to Google’s limits?',
    expects: 'Below three quarters of each limit.',
    otherwise: 'Delete triggers that are not Handoff’s, and tracker tabs that nobody uses.',
  },
  {
    key: 'makesTrigger',
    number: '1',
    asks: 'Can a calendar trigger be created from here? Google’s pages do not say whether it can from the menu of a published add-on.',
    expects: 'It can.',
    otherwise: `Set up is run from the script editor, and goes on without that trigger. ${sweepFollows}`,
  },
  {
    key: 'hearsCalendar',
    number: '2, 4',
    asks: 'Does the secondary calendar’s trigger fire when Handoff itself writes there, and how soon?',
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
    expects: 'Either: Handoff never does this.',
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
    otherwise: 'Anyone with a working location set is not free all day: choose a time by hand.',
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
    asks: 'Do Handoff’s time zones agree with Utilities.formatDate, on both sides of every clock change over two years?',
    expects: 'They agree.',
    otherwise: 'Times in the zones listed may be wrong by the amount shown. Tell whoever maintains Handoff.',
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
    asks: 'Does the panel’s page arrive complete?',
    expects: 'It ends as it should.',
    otherwise: 'A small page says so and links to the tracker.',
  },
  {
    key: 'takesLocks',
    number: '11',
    asks: 'Can the script lock be taken ten times in a row?',
    expects: 'It can.',
    otherwise: 'Handoff waits one, two, then four seconds, and after that asks people to try again.',
  },
  {
    key: 'headings',
    number: '14',
    asks: 'Does a heading in a document have an ID that a link can use? To see whether the link jumps there, click one in the panel.',
    expects: 'h. and some letters.',
    otherwise: 'Links lead to the tab of the heading; the sidebar jumps by place.',
  },
  {
    key: 'sortsMarks',
    number: '15',
    asks: 'What happens to a row’s developer metadata when the rows are sorted?',
    expects: 'Either: rows have none.',
    otherwise: 'Rows are found by the TDD they contain.',
  },
  {
    key: 'movesMarks',
    number: '15',
    asks: 'Does a column’s developer metadata move with it when the column is moved, and when another is inserted before it?',
    expects: 'It moves with it.',
    otherwise: 'A column whose mark is at an empty heading is found by its own heading. Set up marks it again.',
  },
  {
    key: 'cutsMarks',
    number: '15',
    asks: 'What happens to it when the column is cut and pasted?',
    expects: 'Either.',
    otherwise: 'A column whose mark is at an empty heading is found by its own heading. Set up marks it again.',
  },
  {
    key: 'passesRules',
    number: '16',
    asks: 'Can a request write a value that a drop-down does not offer?',
    expects: 'It does.',
    otherwise: 'Handoff writes only values from the list, and reads every cell as if it could contain anything.',
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
