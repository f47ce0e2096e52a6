import type { ActionName, PanelView } from '../rpc/contract';

/** May this viewer do that now, be it on the card or beyond it? */
export function may(panel: PanelView, action: ActionName): boolean {
  return panel.turn.actions.some(({ name }) => name === action) || (panel.handoff?.may.includes(action) ?? false);
}
