import type { PointInput } from '../rpc/contract/meeting-view';

/** What is recorded of the meeting, or of a walkthrough in its place. */
export type MeetingForm =
  | HeldForm
  | { readonly is: 'mark-not-held'; readonly reason: string }
  | { readonly is: 'record-walkthrough'; readonly link: string; readonly on: string };

export interface HeldForm {
  readonly is: 'mark-held' | 'confirm-walkthrough';
  readonly came: readonly string[];
  readonly sections: readonly string[];
  readonly points: readonly PointInput[];
}
