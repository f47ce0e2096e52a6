import { sentence } from '../api';
import { say } from './toasts';

/** Runs what may be refused; says the refusal in the workspace's own words. True when it went well. */
export async function attempt(work: () => Promise<unknown>, done?: string): Promise<boolean> {
  try {
    await work();
    if (done !== undefined) say(done);
    return true;
  } catch (error) {
    say(sentence(error), 'error');
    return false;
  }
}
