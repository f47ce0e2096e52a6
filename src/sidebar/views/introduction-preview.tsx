import type { IntroductionPreview } from '../../rpc/contract/introduction-view';
import { CheckBox } from './check-box';
import type { FormProps } from './form-props';
import { Icon } from './icon';
import { OutsideLink } from './outside-link';
import { PressButton } from './press-button';

/** Exactly what goes out and to whom, and what stands against it. */
export function IntroductionPreviewView({
  state,
  form,
  preview,
  send,
}: FormProps<'introduce'> & { readonly preview: IntroductionPreview }) {
  const { subject, text, from, to, when, whenThere, blocked, early, busy, remarks, link } = preview;
  const back = (words: { readonly subject: string; readonly text: string }) =>
    send({ is: 'typed', form: { ...form, draft: { ...form.draft, ...words }, preview: null, anyway: false } });
  return (
    <section id="field-preview" class="preview" aria-label="What goes out" tabIndex={-1}>
      {blocked.map(({ because, fix }) => (
        <div class="trouble" key={because}>
          <Icon name="stop" />
          <div>
            <p>{because}</p>
            <p class="fix">{fix}</p>
          </div>
        </div>
      ))}
      <dl>
        <dt>From</dt>
        <dd>{from}</dd>
        <dt>To</dt>
        {to.map(({ email, says, outside }) => (
          <dd key={email}>
            {says} <span class="muted">{email}</span>
            {outside && <b> · outside the company</b>}
          </dd>
        ))}
        {when !== '' && <dt>When</dt>}
        {when !== '' && <dd>{when}</dd>}
        {whenThere !== '' && whenThere !== when && <dd>For the customer: {whenThere}</dd>}
        <dt>Subject</dt>
        <dd>{subject}</dd>
      </dl>
      <blockquote>{text}</blockquote>
      {when !== '' && <p class="muted">With a Meet link. Google Calendar e-mails it to everybody above.</p>}
      {remarks.map((remark) => (
        <p class="is" key={remark}>
          <Icon name="hint" /> {remark}
        </p>
      ))}
      {[...busy, ...early].map((reason) => (
        <p class="is alert" key={reason}>
          <Icon name="alert" /> {reason}
        </p>
      ))}
      {early.length > 0 && blocked.length === 0 && form.draft.how === 'meeting' && (
        <CheckBox
          name="anyway"
          label="Introduce them anyway"
          checked={form.anyway}
          onPick={(anyway) => send({ is: 'typed', form: { ...form, anyway } })}
        />
      )}
      {link !== '' && (
        <p>
          <OutsideLink to={link}>Open in Gmail</OutsideLink>
          <span class="muted"> Send it there, then come back and confirm.</span>
        </p>
      )}
      <div class="acts">
        <PressButton state={state} at="form" look="tonal" onPress={() => back({ subject, text })}>
          Edit the text
        </PressButton>
        <PressButton state={state} at="form" onPress={() => back({ subject: form.draft.subject, text: form.draft.text })}>
          Back
        </PressButton>
      </div>
    </section>
  );
}
