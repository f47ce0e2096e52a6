/**
 * What Google's pages leave open, or contradict each other on, and how this workspace answers it. Each answer can be turned while it runs,
 * so that the product is tried with the other one too. docs/fidelity.md has the questions by number; one more, what becomes of a row's
 * developer metadata when it is sorted, stands with the sheets.
 */
export interface LeftOpen {
  /** 1: A script that runs as an add-on may make calendar triggers; Google's list of what it may make lacks them. */
  addOnCalendarTriggers: boolean;
  /** 2, 4: A trigger for a secondary calendar fires at once, fires never, or cannot be made. */
  calendarTriggers: 'fire' | 'never fire' | 'refused';
  /** 5: The id of a deleted event cannot be used for a new one. */
  deletedIdsStayTaken: boolean;
  /** 5: Writing to a deleted event brings it back, rather than being refused. */
  deletedEventsReturn: boolean;
  /** 6: A whole list of events ends with a sync token. */
  syncTokens: boolean;
  /** 7: What free/busy tells as busy. */
  tentativeBlocks: boolean;
  focusTimeBlocks: boolean;
  workingLocationBlocks: boolean;
  /** 8: `Intl.DateTimeFormat` knows time zones other than UTC. */
  intlZones: boolean;
  /** 8: By how many minutes the clock of `Utilities.formatDate` is ahead of the one of `Intl`, by zone. */
  minutesApart: Record<string, number>;
  /** 10: Characters of the largest HTML file that `HtmlService` takes; null for any. */
  longestPage: number | null;
  /** 11: How many of the next lock operations are refused as too many. */
  locksRefused: number;
  /** 14: Headings have ids. */
  headingIds: boolean;
  /** 15: Developer metadata of a whole column goes with it when it is cut and pasted. */
  marksFollowCut: boolean;
  /** 16: A request may write what the rule of a cell refuses. */
  requestsPassRules: boolean;
}

/** Where Google's pages are silent the harder case for a program, where they contradict each other what most of them say. */
export const asAssumed = (): LeftOpen => ({
  addOnCalendarTriggers: true,
  calendarTriggers: 'fire',
  deletedIdsStayTaken: true,
  deletedEventsReturn: true,
  syncTokens: true,
  tentativeBlocks: true,
  focusTimeBlocks: true,
  workingLocationBlocks: false,
  intlZones: true,
  minutesApart: {},
  longestPage: null,
  locksRefused: 0,
  headingIds: true,
  marksFollowCut: false,
  requestsPassRules: true,
});
