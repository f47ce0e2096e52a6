import { nextSerial } from '../kernel/world';
import { leftToday, useQuota } from './day-quota';
import { scope } from './execution';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';

/** https://developers.google.com/apps-script/guides/services/quotas */
const recipientsAMessage = 50;

const known = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply'];

/** `MailApp`: messages go to the workspace's outbox, never anywhere else. */
export function mailService(desk: Desk) {
  const { execution } = desk;
  const { outbox, script } = execution.host.world;

  const send = (message: Readonly<Record<string, unknown>>) => {
    for (const name of Object.keys(message)) {
      if (!known.includes(name)) throw new ScriptFault(`MailApp has no ${name} here. Extend local/script/mail-service.ts.`);
    }
    const to = addresses(message.to);
    const cc = [...addresses(message.cc), ...addresses(message.bcc)];
    if (to.length + cc.length === 0) throw new ScriptFault('Failed to send email: no recipient');
    if (to.length + cc.length > recipientsAMessage) throw new ScriptFault('Limit exceeded: Email Recipients Per Message.');
    useQuota(script, execution.start.user, 'emailRecipients', execution.now(), to.length + cc.length);
    const body = text(message.body ?? message.htmlBody);
    const subject = text(message.subject);
    const id = `mail-${nextSerial(execution.host.world)}`;
    const html = message.htmlBody === undefined ? {} : { html: text(message.htmlBody) };
    outbox.push({ id, at: execution.now(), from: execution.start.user, to, cc, subject, body, ...html, kind: 'mail' });
  };

  return desk.service('MailApp', 'local/script/mail-service.ts', {
    sendEmail: (...args: readonly unknown[]) => {
      execution.allow('MailApp.sendEmail', 'FULL', [scope('script.send_mail')]);
      const message = messageOf(args);
      execution.call('mail.sendEmail', text(message.to), () => send(message));
    },
    getRemainingDailyQuota: () => {
      execution.allow('MailApp.getRemainingDailyQuota', 'FULL', [scope('script.send_mail')]);
      return execution.call('mail.getRemainingDailyQuota', '', () =>
        execution.host.world.faults.mail?.fails === 'quota'
          ? 0
          : leftToday(script, execution.start.user, 'emailRecipients', execution.now()),
      );
    },
  });
}

/** `sendEmail(message)` or `sendEmail(to, subject, body, options)`. */
function messageOf([first, subject, body, options]: readonly unknown[]): Readonly<Record<string, unknown>> {
  if (typeof first === 'object' && first !== null) return { ...first };
  return { ...(options as object | undefined), to: first, subject, body };
}

/** As Java makes text of an argument: lists with commas, nothing of nothing. */
const text = (value: unknown): string => [value].flat().join(',');

function addresses(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  const found = text(list)
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const wrong = found.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address.replace(/^.*<(.+)>$/, '$1')));
  if (wrong !== undefined) throw new ScriptFault(`Invalid email: ${wrong}`);
  return found;
}
