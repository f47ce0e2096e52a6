import type { Transaction } from 'prosemirror-state';

const key = 'elsewhere';

/** Marks a transaction as what others wrote: nobody has to be kept from it, and it is not written again. */
export const asElsewhere = (tr: Transaction): Transaction => tr.setMeta(key, true).setMeta('addToHistory', false);

export const fromElsewhere = (tr: Transaction): boolean => tr.getMeta(key) === true;
