import type { Subject } from './panel/subject';

/** What usually comes before the customer is introduced, and has not; empty when nothing is missing. */
export function earlyReasons({ desk, handoff, judgement }: Subject): readonly string[] {
  const { meeting, signature } = handoff;
  const signedOff = judgement.reviewers.every(({ is }) => is === 'signed-off');
  const met = meeting.is === 'booked' && meeting.end <= desk.now;
  return [
    ...(signature.is === 'taken-back' ? [`The signature was taken back: ${signature.reason}.`] : []),
    ...(signedOff ? [] : ['The TDD is not signed off as it stands.']),
    ...(met ? [] : ['The internal handoff meeting has not taken place.']),
  ];
}
