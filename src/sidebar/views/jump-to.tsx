import type { JumpView } from '../../rpc/contract/person-view';
import type { Send } from '../event';
import type { Showing, Spot } from '../state';
import { Icon } from './icon';
import { OutsideLink } from './outside-link';

interface JumpToProps {
  readonly state: Showing;
  readonly send: Send;
  readonly at: Spot;
  readonly jump: JumpView | null;
  readonly section: string | null;
  readonly look?: 'primary' | 'text';
}

/** Puts the cursor there in the open document; beside it, the same place in a tab of its own. The web page stands in no document: there the link is all. */
export function JumpTo({ state, send, at, jump, section, look = 'text' }: JumpToProps) {
  if (jump === null) return null;
  const where = section === null || section === '' ? 'Go there' : `Go to “${section}”`;
  if (state.tdd !== '') return <OutsideLink to={jump.link}>{where}</OutsideLink>;
  return (
    <span class="jump">
      <button type="button" class={look} onClick={() => send({ is: 'jumped', jump, at })}>
        {where}
      </button>
      <a
        class="only-icon"
        href={jump.link}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${where}, in a new tab`}
        title="In a new tab"
      >
        <Icon name="out" />
      </a>
    </span>
  );
}
