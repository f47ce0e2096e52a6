import { nextSerial } from '../kernel/world';
import { authorization } from './authorization';
import { authModes } from './auth-mode';
import { scope } from './execution';
import { scriptEnum } from './script-enum';
import { ScriptFault } from './script-fault';
import type { StoredTrigger } from './script-state';
import type { Desk } from './service';
import { triggerBuilder } from './trigger-builder';

const file = 'local/script/script-app-service.ts';
const sources = scriptEnum('SPREADSHEETS', 'CLOCK', 'CALENDAR');
const events = scriptEnum('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_EVENT_UPDATED');

/** Triggers, authorisation and identity of the project: https://developers.google.com/apps-script/reference/script/script-app */
export function scriptAppService(desk: Desk) {
  const { execution } = desk;
  const { host, start } = execution;
  const { script } = host.world;
  const uids = new WeakMap<object, string>();

  const triggerView = (stored: StoredTrigger) => {
    const trigger = desk.service('Trigger', file, {
      getUniqueId: () => stored.uid,
      getHandlerFunction: () => stored.handler,
      getEventType: () => events[stored.event],
      getTriggerSource: () => sources[sourceOf(stored)],
      getTriggerSourceId: () => stored.sourceId || null,
      // Not in Google's reference, and yet there: it tells of triggers that Google has switched off.
      isDisabled: () => stored.disabled === true,
    });
    uids.set(trigger, stored.uid);
    return trigger;
  };

  const create = (wanted: Omit<StoredTrigger, 'uid' | 'user'>) => {
    needsTriggers('newTrigger');
    if (mine().length >= script.rules.triggersAUser) {
      throw new ScriptFault('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    }
    if (script.rules.asAddOn) requireOneOfAKind(mine(), wanted);
    const stored: StoredTrigger = { uid: `40341240849599${String(nextSerial(host.world)).padStart(5, '0')}`, user: start.user, ...wanted };
    if (start.trigger !== undefined) stored.disabled = true;
    execution.call('triggers.create', stored.handler, () => script.triggers.push(stored));
    return triggerView(stored);
  };

  const mine = () => script.triggers.filter(({ user }) => user === start.user);
  const needsTriggers = (member: string) => execution.allow(`ScriptApp.${member}`, 'FULL', [scope('script.scriptapp')]);

  return desk.service('ScriptApp', file, {
    AuthMode: authModes,
    EventType: events,
    TriggerSource: sources,
    newTrigger: (handler: unknown) => {
      needsTriggers('newTrigger');
      return triggerBuilder(desk, String(handler), create);
    },
    getProjectTriggers: () => {
      needsTriggers('getProjectTriggers');
      return inRealmArray(desk, execution.call('triggers.list', '', mine).map(triggerView));
    },
    deleteTrigger: (trigger: object) => {
      needsTriggers('deleteTrigger');
      const uid = uids.get(trigger);
      const at = script.triggers.findIndex((stored) => stored.uid === uid && stored.user === start.user);
      if (at < 0) throw new ScriptFault('Trigger does not exist, or belongs to another user.');
      execution.call('triggers.delete', script.triggers[at]?.handler ?? '', () => script.triggers.splice(at, 1));
    },
    getScriptId: () => script.scriptId,
    getService: () => desk.service('Service', file, { getUrl: () => `${host.address()}/local/web`, isEnabled: () => true }),
    ...authorization(desk),
  });
}

/** In the words that a live add-on reported: https://github.com/ljay79/jira-tools/issues/53 */
function requireOneOfAKind(standing: readonly StoredTrigger[], { event, madeIn }: Omit<StoredTrigger, 'uid' | 'user'>): void {
  if (!standing.some((other) => other.event === event && other.madeIn === madeIn)) return;
  const kind = event === 'CLOCK' ? 'time-based' : event.replace(/^ON_/, '').toLowerCase();
  throw new ScriptFault(`This add-on has created too many ${kind} triggers in this document for this Google user account.`);
}

function sourceOf({ event }: StoredTrigger): 'CLOCK' | 'CALENDAR' | 'SPREADSHEETS' {
  if (event === 'CLOCK') return 'CLOCK';
  return event === 'ON_EVENT_UPDATED' ? 'CALENDAR' : 'SPREADSHEETS';
}

/** An array of the script's own realm that holds service objects. */
function inRealmArray<Entry>(desk: Desk, entries: readonly Entry[]): Entry[] {
  const array = desk.give([]) as Entry[];
  array.push(...entries);
  return array;
}
