import { err, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract/panel-view';
import { outermostLevel } from '../tdd/top-sections';
import { productionFields, productionGuidance, productionHeading } from '../tdd/production-template';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { strangerTo } from './change-handoff';
import { deskOf, trackerIfAny } from './desk';
import { openPanel } from './open-panel';
import { checked, readDocument } from './read-document';

/** Writes an empty production section with its fields at the end of the first tab, for the CE to fill. It counts as not filled until it is. */
export function addProductionSection(workspace: Workspace, tdd: string): Result<PanelView> {
  return workspace.alone(() => {
    const document = readDocument(workspace, tdd || workspace.documents.active());
    if (!document.ok) return document;
    const desk = deskOf(
      workspace,
      trackerIfAny(workspace, () => workspace.tracker.byTdd(document.value.tdd.fileId)),
    );
    const stranger = workspace.tracker.link() ? strangerTo(desk) : null;
    if (stranger) return err(stranger);
    const { fileId, tabs } = document.value.tdd;
    const standing = checked(document.value, 'yes', desk.policy.tdd).production;
    if (standing)
      return err({
        code: 'already-there',
        because: `“${standing.heading}” is already in the document.`,
        fix: 'Fill it in, or move it out of the trial section.',
      });
    try {
      workspace.documents.appendSection(fileId, {
        tabId: tabs[0]?.tabId ?? '',
        heading: productionHeading,
        level: outermostLevel(document.value.tdd),
        lines: [productionGuidance, ...productionFields.map((field) => `${field}: `)],
      });
    } catch (fault) {
      if (isFault(fault, 'forbidden'))
        return err({
          code: 'cannot-edit',
          because: `${desk.viewer} cannot edit this document.`,
          fix: 'Ask its owner for edit access, or ask the CE to add the section.',
        });
      throw fault;
    }
    return openPanel(workspace, fileId);
  });
}
