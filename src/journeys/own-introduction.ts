import type { MeetingIntroduction } from '../handoff/introduction';
import type { Subject } from './panel/subject';

/** The latest introduction, if it is an event of the viewer's that counts. */
export function ownIntroduction({ desk, handoff }: Subject): MeetingIntroduction | null {
  const last = handoff.introductions[handoff.introductions.length - 1];
  return last?.how === 'meeting' && last.fell === '' && last.by === desk.viewer ? last : null;
}
