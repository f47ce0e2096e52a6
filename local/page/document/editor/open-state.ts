import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { DocumentTab } from '../google-document';
import { ownSteps } from '../writing/own-steps';
import { foundPlugin } from './found-plugin';
import { keepFixed } from './keep-fixed';
import { keepWhole } from './keep-whole';
import { keys } from './keys';
import type { PresetName } from './list-commands';
import { listMarksPlugin } from './list-marks-plugin';

interface Opening {
  readonly doc: Node;
  readonly lists: DocumentTab['lists'];
  readonly presetOf: PresetName;
  /** Hears when an edit was turned away. */
  readonly refused: () => void;
}

/** A tab of a document, ready to be edited. */
export const openState = ({ doc, lists, presetOf, refused }: Opening): EditorState =>
  EditorState.create({
    doc,
    plugins: [
      ownSteps(),
      keepFixed(refused),
      keepWhole(),
      listMarksPlugin(lists),
      foundPlugin(),
      history(),
      ...keys(presetOf),
      tableEditing(),
    ],
  });
