import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { unreachable } from '../../base/unreachable';
import type { CallName } from '../../rpc/contract';
import type { Send } from '../event';
import type { Form, Showing } from '../state';
import { BookAgainForm } from './book-again-form';
import { ChangesForm } from './changes-form';
import { introductionStep } from '../introduce-form';
import { CheckForm } from './check-form';
import { ContactsFields } from './contacts-fields';
import { GiveUpIntroductionForm } from './give-up-introduction-form';
import { IntroduceFields } from './introduce-fields';
import { IntroductionMailFields } from './introduction-mail-fields';
import { ChooseForm } from './choose-form';
import { EndForm } from './end-form';
import { ExceptionForm } from './exception-form';
import { ExpectationFields } from './expectation-fields';
import { OtherwiseFields } from './otherwise-fields';
import { AddPmForm } from './add-pm-form';
import { MeetConditionForm } from './meet-condition-form';
import { PlanFields } from './plan-form';
import { PressButton } from './press-button';
import { ReasonForm } from './reason-form';
import { SignOffForm } from './sign-off-form';
import { SignedForm } from './signed-form';
import { StandInForm } from './stand-in-form';
import { HeldFields } from './held-fields';
import { WalkthroughFields } from './walkthrough-fields';
import { TakeBackForm } from './take-back-form';
import { TeamFields } from './team-fields';
import { WaiveFields } from './waive-fields';
import { TroubleNote } from './trouble-note';

/** The form in front of the panel: a modal dialog that gives the keyboard back when it goes. */
export function FormDialog({ state, form, send }: { readonly state: Showing; readonly form: Form; readonly send: Send }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A passive effect is undone after the dialog has left the page, which is too late to give the keyboard back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const { title, verb, call } = { ...words[form.is], ...stepOf(form) };
  const told = form.is === 'edit-team' && (form.consequences?.length ?? 0) > 0;
  const previewing = form.is === 'edit-team' && !form.consequences;
  const verdict = form.is === 'check-only' && form.report !== null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="form-title"
      onCancel={(event) => {
        event.preventDefault();
        send({ is: 'closed' });
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ is: 'sent' });
        }}
      >
        <h2 id="form-title">{title}</h2>
        {fieldsOf({ state, form, send })}
        <TroubleNote state={state} at="form" send={send} />
        <div class="acts">
          <PressButton state={state} at="form" call={previewing ? 'previewTeam' : call} look="primary" type="submit">
            {verdict ? 'Check again' : told ? 'Save with all that' : verb}
          </PressButton>
          <PressButton state={state} at="form" onPress={() => send({ is: 'closed' })}>
            {verdict ? 'Close' : form.is === 'book-again' || form.is === 'give-up-introduction' ? 'Keep it' : 'Cancel'}
          </PressButton>
        </div>
      </form>
    </dialog>
  );
}

/** What goes out of the company is seen before it does. */
function stepOf(form: Form): Partial<{ readonly verb: string; readonly call: CallName }> {
  if (form.is === 'introduce') return introductionStep(form);
  return form.is === 'add-pm' && !form.preview ? { verb: 'Look at the guests', call: 'previewPmOnCall' } : {};
}

function fieldsOf({ state, form, send }: { readonly state: Showing; readonly form: Form; readonly send: Send }): ComponentChildren {
  switch (form.is) {
    case 'register':
    case 'edit-team':
      return <TeamFields state={state} form={form} send={send} />;
    case 'sign-off':
      return <SignOffForm state={state} form={form} send={send} />;
    case 'meet-condition':
      return <MeetConditionForm state={state} form={form} send={send} />;
    case 'ask-for-changes':
      return <ChangesForm state={state} form={form} send={send} />;
    case 'mark-signed':
      return <SignedForm state={state} form={form} send={send} />;
    case 'take-back':
      return <TakeBackForm state={state} form={form} send={send} />;
    case 'choose-time':
      return <ChooseForm state={state} form={form} send={send} />;
    case 'introduce':
      return <IntroduceFields state={state} form={form} send={send} />;
    case 'introduction-mail':
      return <IntroductionMailFields state={state} form={form} send={send} />;
    case 'contacts':
      return <ContactsFields state={state} form={form} send={send} />;
    case 'give-up-introduction':
      return <GiveUpIntroductionForm state={state} />;
    case 'mark-held':
    case 'confirm-walkthrough':
      return <HeldFields state={state} form={form} send={send} />;
    case 'record-walkthrough':
      return <WalkthroughFields state={state} form={form} send={send} />;
    case 'book-again':
      return <BookAgainForm state={state} />;
    case 'expectation':
      return <ExpectationFields state={state} form={form} send={send} />;
    case 'waive':
      return <WaiveFields state={state} form={form} send={send} />;
    case 'understood-otherwise':
      return <OtherwiseFields state={state} form={form} send={send} />;
    case 'grant-exception':
    case 'withdraw-exception':
      return <ExceptionForm state={state} form={form} send={send} />;
    case 'name-stand-in':
      return <StandInForm state={state} form={form} send={send} />;
    case 'end-handoff':
      return <EndForm state={state} form={form} send={send} />;
    case 'mark-not-held':
    case 'reopen-handoff':
    case 'withdraw-sign-off':
      return <ReasonForm state={state} form={form} send={send} />;
    case 'add-pm':
      return <AddPmForm state={state} form={form} send={send} />;
    case 'record-plan':
      return <PlanFields state={state} form={form} send={send} />;
    case 'check-only':
      return <CheckForm state={state} form={form} send={send} />;
    default:
      return unreachable(form);
  }
}

const words: Readonly<Record<Form['is'], { readonly title: string; readonly verb: string; readonly call: CallName }>> = {
  register: { title: 'Register this TDD', verb: 'Register', call: 'registerTdd' },
  'edit-team': { title: 'Team and dates', verb: 'Save', call: 'editTeam' },
  'sign-off': { title: 'Sign off this TDD', verb: 'Sign off', call: 'signOff' },
  'meet-condition': { title: 'A condition is met', verb: 'Record it', call: 'meetCondition' },
  'ask-for-changes': { title: 'Ask for changes', verb: 'Ask for changes', call: 'signOff' },
  'mark-signed': { title: 'The customer has signed', verb: 'Mark as signed', call: 'markSigned' },
  'take-back': { title: 'Take back the signature', verb: 'Take back', call: 'takeBackSignature' },
  'choose-time': { title: 'Book this time', verb: 'Book', call: 'chooseTime' },
  introduce: { title: 'Introduce the team to the customer', verb: 'Preview', call: 'previewIntroduction' },
  'introduction-mail': { title: 'The e-mail was sent', verb: 'Record it', call: 'recordIntroductionMail' },
  contacts: { title: 'Customer contacts', verb: 'Save', call: 'saveContacts' },
  'give-up-introduction': { title: 'Give up the introduction', verb: 'Give it up', call: 'giveUpIntroduction' },
  'mark-held': { title: 'The meeting was held', verb: 'Record it', call: 'markHeld' },
  'mark-not-held': { title: 'The meeting was not held', verb: 'Record it', call: 'markNotHeld' },
  'record-walkthrough': { title: 'A walkthrough instead', verb: 'Record it', call: 'recordWalkthrough' },
  'confirm-walkthrough': { title: 'Confirm the walkthrough', verb: 'Confirm it', call: 'confirmWalkthrough' },
  'book-again': { title: 'Look for another time', verb: 'Cancel it and look', call: 'bookAgain' },
  expectation: { title: 'Record an expectation', verb: 'Record', call: 'recordExpectation' },
  waive: { title: 'Waive a finding', verb: 'Waive', call: 'waiveFinding' },
  'understood-otherwise': { title: 'Understood otherwise', verb: 'Tell pre-sales', call: 'markUnderstoodOtherwise' },
  'grant-exception': { title: 'Grant an exception', verb: 'Grant it', call: 'grantException' },
  'withdraw-exception': { title: 'Withdraw an exception', verb: 'Withdraw it', call: 'withdrawException' },
  'name-stand-in': { title: 'Name a stand-in', verb: 'Name them', call: 'nameStandIn' },
  'end-handoff': { title: 'End this handoff', verb: 'End it', call: 'endHandoff' },
  'reopen-handoff': { title: 'Reopen this handoff', verb: 'Reopen it', call: 'reopenHandoff' },
  'withdraw-sign-off': { title: 'Withdraw your sign-off', verb: 'Withdraw it', call: 'withdrawSignoff' },
  'add-pm': { title: 'Add the PM to this call', verb: 'Add and tell all guests', call: 'addPmToCall' },
  'record-plan': { title: 'Project plan', verb: 'Record', call: 'recordPlan' },
  'check-only': { title: 'Only check it', verb: 'Check', call: 'checkTdd' },
};
