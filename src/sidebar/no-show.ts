import type { PanelView } from '../rpc/contract/panel-view';

/** The viewer's own invitation to the customer is over: giving it up says that nobody came. */
export const isNoShow = ({ handoff }: PanelView): boolean => handoff?.introduction.mine === 'over';
