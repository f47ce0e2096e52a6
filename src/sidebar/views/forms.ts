import type { ComponentChildren } from 'preact';
import type { CallName } from '../../rpc/contract';
import type { Send } from '../event';
import type { Form, Showing } from '../state';
import { AddPmForm } from './add-pm-form';
import { BookAgainForm } from './book-again-form';
import { ChangesForm } from './changes-form';
import { CheckForm } from './check-form';
import { ChooseForm } from './choose-form';
import { ContactsFields } from './contacts-fields';
import { EndForm } from './end-form';
import { ExceptionForm } from './exception-form';
import { ExpectationFields } from './expectation-fields';
import { GiveUpIntroductionForm } from './give-up-introduction-form';
import { HeldFields } from './held-fields';
import { IntroduceFields } from './introduce-fields';
import { IntroductionMailFields } from './introduction-mail-fields';
import { MeetConditionForm } from './meet-condition-form';
import { OtherwiseFields } from './otherwise-fields';
import { PlanFields } from './plan-form';
import { ReasonForm } from './reason-form';
import { SignOffForm } from './sign-off-form';
import { SignedForm } from './signed-form';
import { StandInForm } from './stand-in-form';
import { TakeBackForm } from './take-back-form';
import { TeamFields } from './team-fields';
import { WaiveFields } from './waive-fields';
import { WalkthroughFields } from './walkthrough-fields';

interface Look<Is extends Form['is']> {
  readonly title: string;
  /** What the button says that sends it. */
  readonly verb: string;
  /** What that asks for: the button waits while it runs. */
  readonly call: CallName;
  readonly Fields: (props: {
    readonly state: Showing;
    readonly form: Form & { readonly is: Is };
    readonly send: Send;
  }) => ComponentChildren;
}

/** Every form of the panel. */
export const forms: { readonly [Is in Form['is']]: Look<Is> } = {
  register: { title: 'Register this TDD', verb: 'Register', call: 'registerTdd', Fields: TeamFields },
  'edit-team': { title: 'Team and dates', verb: 'Save', call: 'editTeam', Fields: TeamFields },
  'sign-off': { title: 'Sign off this TDD', verb: 'Sign off', call: 'signOff', Fields: SignOffForm },
  'meet-condition': { title: 'A condition is met', verb: 'Record it', call: 'meetCondition', Fields: MeetConditionForm },
  'ask-for-changes': { title: 'Ask for changes', verb: 'Ask for changes', call: 'signOff', Fields: ChangesForm },
  'mark-signed': { title: 'The customer has signed', verb: 'Mark as signed', call: 'markSigned', Fields: SignedForm },
  'take-back': { title: 'Take back the signature', verb: 'Take back', call: 'takeBackSignature', Fields: TakeBackForm },
  'choose-time': { title: 'Pick this time', verb: 'Pick it', call: 'chooseTime', Fields: ChooseForm },
  introduce: { title: 'Introduce the team to the customer', verb: 'Preview', call: 'previewIntroduction', Fields: IntroduceFields },
  'introduction-mail': { title: 'The e-mail was sent', verb: 'Record it', call: 'recordIntroductionMail', Fields: IntroductionMailFields },
  contacts: { title: 'Customer contacts', verb: 'Save', call: 'saveContacts', Fields: ContactsFields },
  'give-up-introduction': {
    title: 'Cancel the invitation',
    verb: 'Cancel it',
    call: 'giveUpIntroduction',
    Fields: GiveUpIntroductionForm,
  },
  'mark-held': { title: 'The meeting was held', verb: 'Record it', call: 'markHeld', Fields: HeldFields },
  'mark-not-held': { title: 'The meeting was not held', verb: 'Record it', call: 'markNotHeld', Fields: ReasonForm },
  'record-walkthrough': { title: 'Record a walkthrough instead', verb: 'Record it', call: 'recordWalkthrough', Fields: WalkthroughFields },
  'confirm-walkthrough': { title: 'Confirm the walkthrough', verb: 'Confirm it', call: 'confirmWalkthrough', Fields: HeldFields },
  'book-again': { title: 'Look for another time', verb: 'Cancel it and look again', call: 'bookAgain', Fields: BookAgainForm },
  expectation: { title: 'Record an expectation', verb: 'Record', call: 'recordExpectation', Fields: ExpectationFields },
  waive: { title: 'Waive a finding', verb: 'Waive', call: 'waiveFinding', Fields: WaiveFields },
  'understood-otherwise': {
    title: 'Understood otherwise',
    verb: 'Tell pre-sales',
    call: 'markUnderstoodOtherwise',
    Fields: OtherwiseFields,
  },
  'grant-exception': { title: 'Grant an exception', verb: 'Grant it', call: 'grantException', Fields: ExceptionForm },
  'withdraw-exception': { title: 'Withdraw an exception', verb: 'Withdraw it', call: 'withdrawException', Fields: ExceptionForm },
  'name-stand-in': { title: 'Name a stand-in', verb: 'Name them', call: 'nameStandIn', Fields: StandInForm },
  'end-handoff': { title: 'End this handoff', verb: 'End it', call: 'endHandoff', Fields: EndForm },
  'reopen-handoff': { title: 'Reopen this handoff', verb: 'Reopen it', call: 'reopenHandoff', Fields: ReasonForm },
  'withdraw-sign-off': { title: 'Withdraw your sign-off', verb: 'Withdraw it', call: 'withdrawSignoff', Fields: ReasonForm },
  'add-pm': { title: 'Add the PM to this call', verb: 'Add and tell all guests', call: 'addPmToCall', Fields: AddPmForm },
  'record-plan': { title: 'Project plan', verb: 'Record', call: 'recordPlan', Fields: PlanFields },
  'check-only': { title: 'Only check it', verb: 'Check', call: 'checkTdd', Fields: CheckForm },
};
