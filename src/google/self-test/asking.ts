import type { Memory } from '../../workspace/workspace';
import type { Services } from '../services';
import type { Scratch } from './scratch';

/** What asking needs. */
export interface Asking {
  readonly services: Services;
  readonly memory: Memory;
  readonly trackerId: () => string;
  readonly calendarId: () => string;
}

/** `Asking`, with things of one's own to ask with. */
export type AskingWithScratch = Asking & { readonly scratch: Scratch };
