import * as v from 'valibot';
import type { Refusal } from '../base/refusal';
import { err, type Result } from '../base/result';
import { addProductionSection } from '../journeys/add-production-section';
import { bookIntroduction } from '../journeys/book-introduction';
import { giveUpIntroduction } from '../journeys/give-up-introduction';
import { previewIntroduction } from '../journeys/preview-introduction';
import { proposeIntroductionTimes } from '../journeys/propose-introduction-times';
import { recordIntroductionMail } from '../journeys/record-introduction-mail';
import { saveContacts } from '../journeys/save-contacts';
import { attendeeAccess, shareWithAttendees } from '../journeys/attendee-access';
import { bookAgain } from '../journeys/book-again';
import { checkAgain } from '../journeys/check-again';
import { takeBackWaiver, waiveFinding } from '../journeys/waive-finding';
import { checkTddOnly } from '../journeys/check-tdd-only';
import { chooseTime } from '../journeys/choose-time';
import { declareProduction } from '../journeys/declare-production';
import { editTeam } from '../journeys/edit-team';
import { endHandoff, reopenHandoff } from '../journeys/end-handoff';
import { grantException, withdrawException } from '../journeys/grant-exception';
import { endStandIn, nameStandIn } from '../journeys/name-stand-in';
import { previewTeam } from '../journeys/preview-team';
import { withdrawSignoff } from '../journeys/withdraw-signoff';
import { goTo } from '../journeys/go-to';
import { lookAtMyCalls } from '../journeys/look-at-my-calls';
import { lookFurther } from '../journeys/look-further';
import { closePoint, markHeld, markNotHeld } from '../journeys/mark-held';
import { confirmWalkthrough, recordWalkthrough } from '../journeys/record-walkthrough';
import { meetCondition } from '../journeys/meet-condition';
import { markSigned } from '../journeys/mark-signed';
import { markUnderstoodOtherwise } from '../journeys/mark-understood-otherwise';
import { openPanel } from '../journeys/open-panel';
import { addPmToCall, previewPmOnCall } from '../journeys/pm-on-call';
import { recordExpectation } from '../journeys/record-expectation';
import { myHandoffs } from '../journeys/my-handoffs';
import { recordPlan } from '../journeys/record-plan';
import { registerTdd } from '../journeys/register-tdd';
import { requestReview } from '../journeys/request-review';
import { showCalls } from '../journeys/show-calls';
import { signOff } from '../journeys/sign-off';
import { takeBackSignature } from '../journeys/take-back-signature';
import type { Workspace } from '../workspace/workspace';
import type { CallInput, CallName, Contract } from './contract';
import { inWords } from './in-words';
import { schemas } from './schemas';

type Served = { readonly [Name in CallName]: (workspace: Workspace, input: CallInput<Name>) => Result<Contract[Name]['output']> };

const calls: Served = {
  openPanel: (workspace, { tdd }) => openPanel(workspace, tdd),
  lookFurther,
  myHandoffs,
  lookAtMyCalls,
  checkTdd: (workspace, { tdd, production }) => checkTddOnly(workspace, tdd, production),
  checkAgain: (workspace, { tdd }) => checkAgain(workspace, tdd),
  waiveFinding,
  takeBackWaiver,
  registerTdd,
  previewTeam,
  editTeam,
  declareProduction: (workspace, { tdd, answer }) => declareProduction(workspace, tdd, answer),
  addProductionSection: (workspace, { tdd }) => addProductionSection(workspace, tdd),
  requestReview,
  signOff,
  withdrawSignoff,
  nameStandIn,
  endStandIn,
  grantException,
  withdrawException,
  endHandoff,
  reopenHandoff,
  markSigned: (workspace, { tdd, on }) => markSigned(workspace, tdd, on),
  takeBackSignature: (workspace, { tdd, reason, note }) => takeBackSignature(workspace, tdd, reason, note),
  chooseTime: (workspace, { tdd, start }) => chooseTime(workspace, tdd, start),
  bookAgain: (workspace, { tdd }) => bookAgain(workspace, tdd),
  markHeld,
  markNotHeld,
  closePoint,
  meetCondition,
  recordWalkthrough,
  confirmWalkthrough,
  attendeeAccess,
  shareWithAttendees,
  recordExpectation,
  saveContacts,
  showCalls,
  previewPmOnCall,
  addPmToCall,
  recordPlan,
  proposeIntroductionTimes,
  previewIntroduction,
  bookIntroduction,
  recordIntroductionMail,
  giveUpIntroduction: (workspace, { tdd }) => giveUpIntroduction(workspace, tdd),
  markUnderstoodOtherwise,
  jump: (workspace, { tabId, child }) => goTo(workspace, tabId, child),
};

/**
 * The one door in for pages: checks the name and the input, runs the journey, turns what Google broke into words.
 *
 * Who asks is never in the input; journeys ask the session. Bugs are thrown on, for the log.
 */
export function serve(workspace: Workspace, name: unknown, input: unknown): Result<unknown> {
  if (!isCall(name))
    return err({ code: 'unknown-call', because: 'This page does not match the current version of Handoff.', fix: 'Reload the panel.' });
  return served(workspace, name, input);
}

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.prototype.hasOwnProperty.call(schemas, name);

function served<Name extends CallName>(workspace: Workspace, name: Name, input: unknown): Result<unknown> {
  const parsed = v.safeParse(schemas[name], input);
  if (!parsed.success) return err(badInput(parsed.issues[0]));
  return inWords(workspace, () => calls[name](workspace, parsed.output));
}

function badInput(issue: v.BaseIssue<unknown>): Refusal {
  const at = v.getDotPath(issue) ?? 'input';
  return issue.kind === 'validation'
    ? { code: 'bad-input', because: `“${at}” must be ${issue.message}.`, fix: 'Correct it and try again.', at }
    : {
        code: 'bad-input',
        because: `This page sent something that Handoff does not understand (${at}: ${issue.message}).`,
        fix: 'Reload the panel: it does not match the current version of Handoff.',
        at,
      };
}
