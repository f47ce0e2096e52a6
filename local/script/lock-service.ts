import { ScriptFault } from './script-fault';
import type { Desk } from './service';

/**
 * The script lock: one holder in the whole project, let go at the end of the execution. Waiting costs the waiter's time budget.
 * https://developers.google.com/apps-script/reference/lock/lock
 */
export function lockService(desk: Desk) {
  const { execution } = desk;
  const { lock, world } = execution.host;
  const mine = () => lock.holder === execution.id;

  /** How many are too many Google does not say; the sentence is the one that live scripts meet: https://github.com/googleworkspace/apps-script-oauth2/issues/207 */
  const refuseTooMany = () => {
    if (world.leftOpen.locksRefused === 0) return;
    world.leftOpen.locksRefused -= 1;
    throw new ScriptFault('There are too many LockService operations against the same script.');
  };

  const take = (milliseconds: number) => {
    refuseTooMany();
    if (mine()) return true;
    const wait = lock.holder === null ? Math.max(0, (world.script.lockHeldUntil ?? 0) - execution.now()) : Infinity;
    execution.sleep(Math.min(wait, milliseconds));
    if (wait > milliseconds) return false;
    lock.holder = execution.id;
    return true;
  };

  const scriptLock = desk.service('Lock', 'local/script/lock-service.ts', {
    tryLock: (milliseconds: unknown) => execution.call('lock.tryLock', '', () => take(Number(milliseconds))),
    waitLock: (milliseconds: unknown) => {
      execution.call('lock.waitLock', '', () => {
        if (!take(Number(milliseconds))) throw new ScriptFault('Lock timeout: another process was holding the lock for too long.');
      });
    },
    hasLock: () => mine(),
    releaseLock: () => {
      execution.call('lock.releaseLock', '', () => {
        refuseTooMany();
        if (mine()) lock.holder = null;
      });
    },
  });
  return desk.service('LockService', 'local/script/lock-service.ts', {
    getScriptLock: () => {
      execution.allow('LockService.getScriptLock', 'LIMITED');
      return scriptLock;
    },
    // Null outside a containing document: https://developers.google.com/apps-script/reference/lock/lock-service
    getDocumentLock: () => null,
  });
}
