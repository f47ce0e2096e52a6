import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import type { IconName } from './icon';
import { OutsideLink } from './outside-link';
import { Row } from './row';
import { RowActions } from './row-actions';

interface TeamRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** Who works on this handoff, and on which deal. */
export function TeamRow({ state, handoff, send }: TeamRowProps) {
  const { ae, ce, ie, pm } = handoff.team;
  const { icon, figure } = lookOf(handoff.team);
  const lines = [
    { role: 'AE', says: ae.name, address: ae.email },
    { role: 'CE', says: ce.name, address: ce.email },
    { role: 'IE', says: ie?.name ?? 'Not decided yet', address: ie?.email ?? '' },
    { role: 'PM', ...pmLine(pm) },
  ];
  return (
    <Row state={state} send={send} name="team" icon={icon} title="Team" figure={figure}>
      <ul class="list">
        {lines.map(({ role, says, address }) => (
          <li key={role}>
            <p class="between">
              <span>{says}</span>
              <span class="muted">{role}</span>
            </p>
            {address !== '' && address !== says && <p class="muted">{address}</p>}
          </li>
        ))}
      </ul>
      {handoff.opportunity !== '' && <Opportunity of={handoff.opportunity} />}
      <RowActions state={state} send={send} at="team" actions={['edit-team']} />
    </Row>
  );
}

function Opportunity({ of }: { readonly of: string }) {
  return /^https?:/i.test(of) ? <OutsideLink to={of}>Open the opportunity</OutsideLink> : <p class="muted">Opportunity {of}</p>;
}

function pmLine(pm: HandoffView['team']['pm']): { readonly says: string; readonly address: string } {
  switch (pm.is) {
    case 'assigned':
      return { says: pm.who.name, address: pm.who.email };
    case 'none':
      return { says: `None, decided by ${pm.by.name}`, address: '' };
    case 'undecided':
      return { says: 'Not decided yet', address: '' };
  }
}

function lookOf({ ae, ce, ie, pm }: HandoffView['team']): { readonly icon: IconName; readonly figure: string } {
  if (ie === null) return { icon: 'alert', figure: 'no IE yet' };
  if (pm.is === 'undecided') return { icon: 'alert', figure: 'PM not decided yet' };
  const people = new Set([ae, ce, ie, ...(pm.is === 'assigned' ? [pm.who] : [])].map(({ email }) => email));
  return { icon: 'ok', figure: `${String(people.size)} ${people.size === 1 ? 'person' : 'people'}` };
}
