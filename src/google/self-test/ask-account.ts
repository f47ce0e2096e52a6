import { oauthScopes } from '../../../appsscript.json';
import { type Seen, seen } from '../../self-test/seen';
import { triggers } from '../engine';
import type { Asking } from './asking';

/** What is known of the account that runs this, and of what it set up. */
export function askAccount({ memory, trackerId, calendarId }: Asking) {
  return {
    account: () => {
      const engine = memory.read('engine');
      const [active, effective] = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
      return seen(
        [active, effective].every((email) => email.toLowerCase() === engine),
        `Running as ${active || 'nobody'}, with the rights of ${effective || 'nobody'}.`,
      );
    },
    scopes: () => {
      const granted = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, oauthScopes).getAuthorizedScopes() ?? [];
      const lacking = oauthScopes.filter((scope) => !granted.includes(scope));
      return seen(
        lacking.length === 0,
        lacking.length === 0 ? `All ${String(oauthScopes.length)}.` : `Not granted: ${lacking.map(lastPart).join(', ')}.`,
      );
    },
    triggers: () => {
      const standing = ScriptApp.getProjectTriggers();
      const wanted: readonly (readonly [name: string, source: string])[] = [
        [triggers.sweep, ''],
        [triggers.edit, trackerId()],
        [triggers.calendar, calendarId()],
      ];
      const missing = wanted.filter(
        ([name, source]) =>
          !standing.some((trigger) => trigger.getHandlerFunction() === name && (!source || trigger.getTriggerSourceId() === source)),
      );
      const off = standing.filter((trigger) => trigger.isDisabled?.() === true);
      const says = [
        ...missing.map(([name]) => `${name} is missing.`),
        ...off.map((trigger) => `${trigger.getHandlerFunction()} is switched off.`),
      ];
      return seen(says.length === 0, says.join(' ') || `All ${String(standing.length)} are there.`);
    },
  } satisfies Record<string, () => Seen>;
}

const lastPart = (scope: string): string => scope.slice(scope.lastIndexOf('/') + 1);
