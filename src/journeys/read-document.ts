import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Handoff, ProductionAnswer } from '../handoff/handoff';
import { type Contents, contentsOf } from '../signoff/contents-of';
import { checkTdd, type TddCheck } from '../tdd/check-tdd';
import { readTdd } from '../tdd/read-tdd';
import { sectionName } from '../tdd/section-name';
import { nothingBeside, type Surroundings } from '../tdd/surroundings';
import type { Tdd } from '../tdd/tdd';
import type { TddPolicy } from '../tdd/tdd-policy';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';

/** A document as it was just read: what it says, its fingerprints, and the JSON that the stamp is placed by. */
export interface ReadDocument {
  readonly tdd: Tdd;
  readonly contents: Contents;
  /** It stands in for a TDD that is gone, and says nothing. */
  readonly isGone?: true;
}

/** Reads a document once. Refuses one that is gone, that the viewer cannot open, or that is no document. */
export function readDocument(workspace: Workspace, fileId: string): Result<ReadDocument> {
  if (!fileId) return err(noDocument);
  try {
    const read = readTdd(workspace.documents.read(fileId));
    return read.ok
      ? ok({
          tdd: read.value,
          contents: contentsOf(
            read.value.sections.map((section) => ({
              name: sectionName(read.value, section),
              text: section.lines.map(({ text }) => text).join('\n'),
            })),
          ),
        })
      : read;
  } catch (fault) {
    if (isFault(fault, 'not-found'))
      return err({
        code: 'document-gone',
        because: 'This TDD cannot be found: it was deleted, or its address is wrong.',
        fix: 'Look in the trash in Google Drive and restore it from there; the handoff and its history are kept.',
      });
    if (isFault(fault, 'forbidden'))
      return err({
        code: 'document-closed',
        because: `${workspace.viewer() || 'This account'} cannot open this TDD.`,
        fix: 'Ask its owner to share it with you, or switch to the account it is shared with.',
      });
    if (isFault(fault, 'invalid'))
      return err({
        code: 'not-a-document',
        because: 'Google Docs cannot open this file as a document.',
        fix: 'Open it in Google Drive, choose File › Save as Google Docs, then use that document.',
      });
    throw fault;
  }
}

/** In place of a TDD that is gone: its handoff can still be looked at, and ended. */
export const goneDocument = (tdd: Handoff['tdd']): ReadDocument => ({
  tdd: { ...tdd, tabs: [], sections: [], unreadable: [], stampOf: null, stamps: [], stampsTypedInto: [], opensWithText: false },
  contents: contentsOf([]),
  isGone: true,
});

/** The viewer asked about the open document, and there is none. */
export const noDocument: Refusal = {
  code: 'no-document',
  because: 'No document is open here.',
  fix: 'Open the TDD in Google Docs and start Handoff from its menu.',
};

/** Checks a document against what was declared of production. */
export function checked(
  { tdd, isGone }: ReadDocument,
  production: ProductionAnswer['is'],
  policy: TddPolicy,
  around?: Surroundings,
): TddCheck {
  if (isGone) return { findings: [], production: null, compared: [] };
  return checkTdd({ tdd, production, policy, ...(around ? { around } : {}) });
}

/** What is known of a handoff beside its document. */
export const beside = ({ customer, domains, look }: Handoff): Surroundings => ({ ...nothingBeside, ...look, customer, domains });
