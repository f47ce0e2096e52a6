import type { Refusal } from '../base/refusal';
import type { Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import type { Desk } from './desk';
import type { ReadDocument } from './read-document';

/** Did the engine lose a TDD, or find it again? Says so once. No call. */
export function noticeUnread({ workspace }: Desk, { unread, ended }: Handoff, read: Result<ReadDocument>): readonly Happening[] {
  if (read.ok) return unread ? [{ what: 'TDD can be read again' }] : [];
  if (ended || unread?.code === read.refusal.code) return [];
  return [{ what: 'TDD cannot be read', code: read.refusal.code, ...words(read.refusal, workspace.runsAs()) }];
}

/** For whoever reads the tracker: the refusal itself speaks to the person at the keyboard. */
function words({ code, because, fix = '' }: Refusal, engine: Email): { readonly because: string; readonly fix: string } {
  switch (code) {
    case 'document-gone':
      return {
        because: 'The TDD cannot be found: it was deleted.',
        fix: 'Restore it in Google Drive. If that is not possible, end this handoff in its panel.',
      };
    case 'document-closed':
      return {
        because: `Handoff’s account, ${engine}, cannot open the TDD any more.`,
        fix: 'Share the TDD with that account as an editor.',
      };
    default:
      return { because, fix };
  }
}
