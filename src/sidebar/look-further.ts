import type { PanelView } from '../rpc/contract/panel-view';
import type { Effect } from './event';

/** What the panel did not wait for comes after it, unless somebody acts first: then its ticket is an old one. */
export const lookFurther = (tdd: string, ticket: number, { further }: PanelView): readonly Effect[] =>
  further ? [{ is: 'look-further', tdd, ticket }] : [];
