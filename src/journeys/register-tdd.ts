import { err, ok, type Result } from '../base/result';
import { rolesOf } from '../handoff/roles-of';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import { fingerprint } from '../base/sha256-hex';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { strangerTo, subjectOf } from './change-handoff';
import { deskOf } from './desk';
import { handoffOf } from './handoff-of';
import { detailsOf } from './details-form';
import { customersNamedIn } from './look-through';
import { panelView } from './panel/panel-view';
import { readDocument } from './read-document';
import { letPreSalesIn } from './team-access';
import { writeHandoffs } from './write-handoff';
import { writeStamp } from './write-stamp';

/**
 * Puts a TDD into the tracker: one row, one handoff, one document.
 *
 * Lets the engine account write in the document, since it looks for later edits and keeps the stamp, then the AE and the CE. A copy of another TDD loses that one's stamp.
 */
export function registerTdd(workspace: Workspace, form: CallInput<'registerTdd'>): Result<PanelView> {
  return workspace.alone(() => {
    const document = readDocument(workspace, form.tdd || workspace.documents.active());
    if (!document.ok) return document;
    const { tdd, contents } = document.value;
    const desk = deskOf(workspace, workspace.tracker.byTdd(tdd.fileId));
    const stranger = strangerTo(desk);
    if (stranger) return err(stranger);
    const standing = handoffOf(desk, desk.seen.rows[0]);
    if (standing)
      return err({
        code: 'already-registered',
        because: `This TDD is already in the tracker, as ${standing.id} for ${standing.customer}.`,
        fix: 'Reload the panel. For another deal, make a copy of the TDD and register the copy.',
      });
    const details = detailsOf(desk, form, null);
    if (!details.ok) return details;
    if (!mayRegister(details.value.team))
      return err({
        code: 'not-your-handoff',
        because: 'Only the AE, the CE or a lead can register a handoff.',
        fix: 'Ask one of them, or name yourself as AE or CE.',
      });

    const engine = workspace.memory.read('engine');
    if (!shared(engine))
      return err({
        code: 'not-shared',
        because: `${desk.viewer} cannot share this document with Handoff’s engine account ${engine}.`,
        fix: `Ask the document’s owner to share it with ${engine} as editor, then register again.`,
      });

    const id = `H-${fingerprint(`${tdd.fileId} ${String(desk.now)}`)
      .slice(0, 10)
      .toUpperCase()}`;
    const registered = {
      what: 'registered',
      id,
      ...details.value,
      tdd: { fileId: tdd.fileId, title: tdd.title },
      at: desk.now,
      by: desk.viewer,
    } as const;
    const others = customersNamedIn(desk, document.value, { customer: details.value.customer, domains: [], look: null });
    const found =
      others.length > 0
        ? [{ what: 'looked through', others, suggestions: null, comments: null, at: desk.now, by: desk.viewer } as const]
        : [];
    const { handoffs } = writeHandoffs(desk, [{ row: null, before: null, events: [registered, ...found], contents }]);
    const [handoff] = handoffs;
    if (!handoff) throw new Error('A registered TDD without a handoff.');
    letPreSalesIn(desk, handoff);
    if (tdd.stampOf !== null && tdd.stampOf !== tdd.fileId) writeStamp(desk, handoff, document.value);
    return ok(panelView(subjectOf(desk, document.value, handoff)));

    function mayRegister(team: Parameters<typeof rolesOf>[0]): boolean {
      return (
        rolesOf(team, desk.viewer).some((role) => role === 'AE' || role === 'CE') || desk.directory.standingOf(desk.viewer).includes('lead')
      );
    }

    function shared(account: string): boolean {
      if (account === desk.viewer) return true;
      try {
        workspace.drive.share(tdd.fileId, account, 'writer');
        return true;
      } catch (fault) {
        if (isFault(fault, 'forbidden')) return false;
        throw fault;
      }
    }
  });
}
