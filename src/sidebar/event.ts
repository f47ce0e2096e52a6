import type { Result } from '../base/result';
import type { Instant } from '../base/time';
import type { WaivedFinding } from '../handoff/waiver';
import type { BoardView } from '../rpc/contract/board-view';
import type { PmOnCall } from '../rpc/contract/calls-view';
import type { CheckReport } from '../rpc/contract/checks-view';
import type { IntroductionPreview, IntroductionTime } from '../rpc/contract/introduction-view';
import type { AccessView, ChoiceView } from '../rpc/contract/meeting-view';
import type { PanelView } from '../rpc/contract/panel-view';
import type { JumpView } from '../rpc/contract/person-view';
import type { ActionName } from '../rpc/contract/turn-view';
import type { Answer, Form, Question, RowName, Spot } from './state';

/** What can happen to the panel: something a person did, or something that arrived. */
export type PanelEvent =
  | { readonly is: 'answered'; readonly ticket: number; readonly at: Instant; readonly result: Result<PanelView> }
  | { readonly is: 'listed'; readonly ticket: number; readonly at: Instant; readonly result: Result<BoardView> }
  | { readonly is: 'checked'; readonly ticket: number; readonly result: Result<CheckReport> }
  | { readonly is: 'previewed'; readonly ticket: number; readonly result: Result<{ readonly consequences: readonly string[] }> }
  | { readonly is: 'proposed'; readonly ticket: number; readonly result: Result<{ readonly times: readonly IntroductionTime[] }> }
  | { readonly is: 'drafted'; readonly ticket: number; readonly result: Result<IntroductionPreview> }
  /** Who would be on a call once the PM is. */
  | { readonly is: 'call-seen'; readonly ticket: number; readonly result: Result<PmOnCall> }
  /** A call was picked for the PM to be added to. */
  | { readonly is: 'call-opened'; readonly eventId: string }
  | { readonly is: 'calls-shown'; readonly show: boolean }
  /** Who cannot open the TDD: asked for in silence when a row is opened, so it has no ticket to be late for. */
  | { readonly is: 'access-seen'; readonly result: Result<AccessView> }
  /** Google or the network broke the call. */
  | { readonly is: 'broke'; readonly ticket: number; readonly message: string }
  /** The window came back, or a minute went by. */
  | { readonly is: 'looked-again'; readonly at: Instant }
  | { readonly is: 'check-again' }
  /** To the panel of a TDD, or to the viewer's handoffs. */
  | { readonly is: 'went'; readonly tdd: string | null }
  | { readonly is: 'retried' }
  | { readonly is: 'pressed'; readonly action: ActionName; readonly at: Spot }
  | { readonly is: 'picked'; readonly answer: Answer }
  | { readonly is: 'declared' }
  | { readonly is: 'chose'; readonly choice: ChoiceView }
  /** A waived finding is to count. */
  | { readonly is: 'counted-again'; readonly finding: WaivedFinding }
  /** A row opened a form that it filled in itself. */
  | { readonly is: 'opened'; readonly form: Form }
  | { readonly is: 'typed'; readonly form: Form }
  | { readonly is: 'stand-in-ended'; readonly role: 'IE' | 'PM' }
  | { readonly is: 'point-closed'; readonly text: string }
  | { readonly is: 'let-in'; readonly who: readonly string[] }
  | { readonly is: 'sent' }
  | { readonly is: 'closed' }
  | { readonly is: 'jumped'; readonly jump: JumpView; readonly at: Spot }
  | { readonly is: 'jump-failed'; readonly because: string; readonly fix: string; readonly at: Spot }
  | { readonly is: 'toggled'; readonly row: RowName; readonly open: boolean };

/** What is to be done in the world; everything else is in the state. */
export type Effect =
  | { readonly is: 'ask'; readonly ticket: number; readonly question: Question }
  | { readonly is: 'jump'; readonly jump: JumpView; readonly at: Spot }
  | { readonly is: 'look-at-access'; readonly tdd: string }
  | { readonly is: 'look-at-my-calls' }
  | { readonly is: 'look-further'; readonly tdd: string; readonly ticket: number }
  /** Brings a part of the panel into sight and the keyboard to it. */
  | { readonly is: 'show'; readonly what: 'turn' | 'board' | RowName | `field-${string}` };

export type Send = (event: PanelEvent) => void;
