import type { PanelView } from '../rpc/contract/panel-view';
import type { ActionName } from '../rpc/contract/turn-view';

/** May this viewer do that now, be it on the card or beyond it? */
export function may(panel: PanelView, action: ActionName): boolean {
  return panel.turn.actions.some(({ name }) => name === action) || (panel.handoff?.may.includes(action) ?? false);
}
