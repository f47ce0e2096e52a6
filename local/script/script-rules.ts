/** What is counted for each account and day; `triggerTime` in milliseconds. */
export type DayQuota = 'emailRecipients' | 'eventsCreated' | 'documentsCreated' | 'spreadsheetsCreated' | 'propertyCalls' | 'triggerTime';

/** What an account has used, and since when: epoch milliseconds. */
export interface Spent {
  since: number;
  amount: number;
}

/**
 * How much Google lets a script do, and what it leaves open: everything here can be turned while the workspace runs.
 *
 * The numbers are those of a Workspace account. https://developers.google.com/apps-script/guides/services/quotas
 */
export interface ScriptRules {
  /** Milliseconds of one execution. */
  executionTime: number;
  /** Milliseconds of `onOpen` and `onEdit`: https://developers.google.com/apps-script/guides/triggers#restrictions */
  simpleTriggerTime: number;
  /** Executions of one account at a time. */
  executionsAUser: number;
  triggersAUser: number;
  /** Edits that wait while the one before is worked on; more are lost: https://developers.google.com/apps-script/guides/triggers#onedite */
  editsWaiting: number;
  aDay: Record<DayQuota, number>;
  /**
   * Triggers are made by a published Editor add-on rather than by a script that runs as itself: one of each kind for a file and a person,
   * for the open file only, and no more often than once an hour.
   * https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions_2
   */
  asAddOn: boolean;
  /**
   * Executions begin with what a person has granted, and fail at the first call that lacks its scope. Otherwise Google asks for everything at
   * the start, and nothing runs. The change from one to the other is under way: https://developers.google.com/apps-script/concepts/scopes
   */
  granularConsent: boolean;
}

export const googleRules = (): ScriptRules => ({
  executionTime: 6 * 60_000,
  simpleTriggerTime: 30_000,
  executionsAUser: 30,
  triggersAUser: 20,
  editsWaiting: 2,
  aDay: {
    emailRecipients: 1500,
    eventsCreated: 10_000,
    documentsCreated: 1500,
    spreadsheetsCreated: 3200,
    propertyCalls: 500_000,
    triggerTime: 6 * 60 * 60_000,
  },
  asAddOn: false,
  granularConsent: true,
});
