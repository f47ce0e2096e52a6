import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { IntroductionView } from '../../rpc/contract/introduction-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';
import { Row } from './row';
import { RowActions } from './row-actions';

interface IntroductionRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** Whether the customer knows who leads the deployment: contacts, each time they were told, what they answered. */
export function IntroductionRow({ state, handoff: { introduction }, send }: IntroductionRowProps) {
  const { icon, figure } = looks[introduction.state];
  const { nudge, contacts, domains } = introduction;
  return (
    <Row state={state} send={send} name="introduction" icon={icon} title="Introduction" figure={figure}>
      <p>{introduction.says}</p>
      {introduction.fix !== '' && <p class="fix">{introduction.fix}</p>}
      {nudge && (
        <>
          <p class="is alert">
            <Icon name="alert" /> {nudge.says}
          </p>
          <OutsideLink to={nudge.link}>Write to them in Gmail</OutsideLink>
        </>
      )}
      {introduction.log.length > 0 && <Log log={introduction.log} />}
      {contacts.length === 0 ? (
        <p class="muted">No customer contact is known yet.</p>
      ) : (
        <ul class="list" aria-label="Customer contacts">
          {contacts.map(({ email, name, role, zone }) => (
            <li key={email}>
              <p class="between">
                <span>{name}</span>
                <span class="muted">{role}</span>
              </p>
              <p class="muted">{[email, ...(zone === null ? [] : [zone])].join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
      {domains.length > 0 && <p class="muted">Domains: {domains.join(', ')}</p>}
      <RowActions
        state={state}
        send={send}
        at="introduction"
        actions={['introduce', 'edit-contacts', 'record-introduction-mail', 'give-up-introduction']}
      />
    </Row>
  );
}

function Log({ log }: Pick<IntroductionView, 'log'>) {
  return (
    <ul class="list" aria-label="Told">
      {log.map(({ says, under, eventLink, answers }, place) => (
        <li key={place}>
          <p>{says}</p>
          <p class="muted">{under}</p>
          {answers.map(({ name, answer }) => (
            <p key={name} class={`is ${answerLooks[answer].icon}`}>
              <Icon name={answerLooks[answer].icon} /> {name}: {answerLooks[answer].says}
            </p>
          ))}
          <OutsideLink to={eventLink}>Open the event</OutsideLink>
        </li>
      ))}
    </ul>
  );
}

const looks: Readonly<Record<IntroductionView['state'], { readonly icon: IconName; readonly figure: string }>> = {
  none: { icon: 'open', figure: 'not yet' },
  booked: { icon: 'wait', figure: 'in the calendar' },
  'fell-through': { icon: 'alert', figure: 'open again' },
  again: { icon: 'alert', figure: 'due again' },
  told: { icon: 'ok', figure: 'introduced' },
};

const answerLooks = {
  accepted: { icon: 'ok', says: 'comes' },
  tentative: { icon: 'wait', says: 'may come' },
  declined: { icon: 'alert', says: 'declined' },
  needsAction: { icon: 'open', says: 'has not answered yet' },
} as const satisfies Readonly<Record<string, { readonly icon: IconName; readonly says: string }>>;
