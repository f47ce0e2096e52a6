import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { ReviewerView } from '../../rpc/contract/signoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Conditions } from './conditions';
import { Icon, type IconName } from './icon';
import { JumpTo } from './jump-to';
import { Row } from './row';
import { RowActions } from './row-actions';
import { StandIns } from './stand-ins';

interface ReviewersProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** Who has to sign off, where each one stands, and what changed since they signed. */
export function Reviewers({ state, handoff, send }: ReviewersProps) {
  const { icon, figure } = lookOf(handoff);
  const mine = handoff.reviewers.filter(({ person }) => person?.email === state.panel.me.email);
  const signed = mine.length > 0 && mine.every((reviewer) => reviewer.state === 'signed-off');
  return (
    <Row state={state} send={send} name="sign-off" icon={icon} title="Sign-off" figure={figure}>
      <ul class="list">
        {handoff.reviewers.map((reviewer) => (
          <Reviewer key={reviewer.role} reviewer={reviewer} state={state} send={send} />
        ))}
      </ul>
      <Conditions state={state} handoff={handoff} send={send} />
      <StandIns state={state} handoff={handoff} send={send} />
      <RowActions state={state} send={send} at="sign-off" actions={signed ? rest : ['sign-off', ...rest]} />
    </Row>
  );
}

const rest = ['ask-for-changes', 'request-review', 'request-again', 'name-stand-in', 'withdraw-sign-off'] as const;

function Reviewer({ reviewer, state, send }: { readonly reviewer: ReviewerView; readonly state: Showing; readonly send: Send }) {
  return (
    <li>
      <p class="between">
        <span>{reviewer.person?.name ?? 'Nobody yet'}</span>
        <span class="muted">{reviewer.role}</span>
      </p>
      <p class={`is ${icons[reviewer.state]}`}>
        <Icon name={icons[reviewer.state]} /> {reviewer.says}
      </p>
      {reviewer.note !== '' && <blockquote>{reviewer.note}</blockquote>}
      {reviewer.changed.length > 0 && (
        <details class="fold" open>
          <summary>What changed</summary>
          <ul class="list">
            {reviewer.changed.map(({ section, change, jump }) => (
              <li key={`${change} ${section}`}>
                <p>
                  {section} <span class="muted">{change}</span>
                </p>
                {change !== 'removed' && <JumpTo state={state} send={send} at="sign-off" jump={jump} section={section} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const icons: Readonly<Record<ReviewerView['state'], IconName>> = {
  'not-asked': 'open',
  waiting: 'wait',
  'signed-off': 'ok',
  'asked-for-changes': 'stop',
  'out-of-date': 'alert',
  undecided: 'alert',
  excepted: 'stop',
};

function lookOf({ reviewers, conditions }: HandoffView): { readonly icon: IconName; readonly figure: string } {
  const signed = reviewers.filter(({ state }) => state === 'signed-off').length;
  const figure = `${String(signed)} of ${String(reviewers.length)}`;
  if (reviewers.some(({ state }) => state === 'asked-for-changes')) return { icon: 'stop', figure: 'changes asked for' };
  if (reviewers.some(({ state }) => state === 'out-of-date')) return { icon: 'alert', figure: `${figure} · out of date` };
  if (reviewers.some(({ state }) => state === 'excepted')) return { icon: 'stop', figure: `${figure} · exception` };
  if (reviewers.every(({ state }) => state === 'not-asked' || state === 'undecided')) return { icon: 'open', figure: 'not asked yet' };
  const open = conditions.filter(({ met }) => met === '').length;
  if (open > 0) return { icon: 'wait', figure: `${figure} · ${String(open)} ${open === 1 ? 'condition' : 'conditions'}` };
  return { icon: signed === reviewers.length ? 'ok' : 'wait', figure };
}
