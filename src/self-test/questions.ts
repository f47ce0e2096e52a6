import type { Question } from './question';

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
    key: 'tentative',
    number: '7',
    asks: 'Does a tentative event block in free/busy?',
    expects: 'It blocks.',
    otherwise: 'A meeting can be booked over it; whoever declines is told in the tracker, and another time is chosen.',
  },
  {
    key: 'zones',
    number: '8',
    asks: 'Do the clocks of time zones agree with Utilities.formatDate, on both sides of every clock change of two years?',
    expects: 'They agree.',
    otherwise: 'The zones named here come out wrong by as much as it says. Tell whoever maintains Handoff.',
  },
  {
    key: 'headings',
    number: '14',
    asks: 'Has a heading of a document an id that a link can name?',
    expects: 'h. and some letters.',
    otherwise: 'Links lead to the tab of the heading; the sidebar jumps by place.',
  },
  {
    key: 'validation',
    number: '16',
    asks: 'Does a request write what a drop-down does not offer?',
    expects: 'It does.',
    otherwise: 'Handoff writes offered words alone, and reads every word as if anything could stand there.',
  },
] as const satisfies readonly Question[];

export type QuestionKey = (typeof questions)[number]['key'];
