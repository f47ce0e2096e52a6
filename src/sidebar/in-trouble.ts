import type { Refusal } from '../base/refusal';
import type { Showing, Trouble } from './state';

/** Trouble with what a person asked for stands where they asked; trouble with a look that nobody asked for never covers it. */
export function inTrouble(state: Showing, trouble: Trouble): Showing {
  if (state.doing === null && state.trouble !== null) return state;
  return { ...state, doing: null, trouble: { ...trouble, at: state.doing?.at ?? 'foot' }, said: '' };
}

export function refused({ because, fix = '' }: Refusal): Trouble {
  return { because, fix, retry: null };
}
