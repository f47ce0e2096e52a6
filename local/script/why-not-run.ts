import { leftToday } from './day-quota';
import type { Execution } from './execution';

/** Why Google does not even begin an execution, in its words; `null` when it does. https://developers.google.com/apps-script/guides/services/quotas */
export function whyNotRun(execution: Execution): string | null {
  const { host, start, startedAt } = execution;
  const { script } = host.world;
  if ((host.running.get(start.user) ?? 0) >= script.rules.executionsAUser)
    return 'There are too many scripts running simultaneously for this Google user account.';
  if (start.trigger !== undefined && leftToday(script, start.user, 'triggerTime', startedAt) <= 0)
    return 'Service using too much computer time for one day';
  return lacksConsent(execution) ? 'Authorization is required to perform that action.' : null;
}

/**
 * Nobody is there to ask when a trigger fires, so it needs all that the script could ask for, unless an add-on made it; on a surface without
 * granular consent so does everything else. https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions_2
 */
function lacksConsent(execution: Execution): boolean {
  const { host, start } = execution;
  const { asAddOn, granularConsent } = host.world.script.rules;
  const needsAll = start.trigger === undefined ? !granularConsent : !asAddOn;
  return start.authMode === 'FULL' && needsAll && execution.missingScopes().length > 0;
}
