import type { FindingView } from '../../rpc/contract/checks-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { JumpTo } from './jump-to';
import { Waiver } from './waiver';

/** A finding: a sentence, what was expected, what was found, and a jump. */
export function FindingEntry({ finding, state, send }: { readonly finding: FindingView; readonly state: Showing; readonly send: Send }) {
  const { icon, says } = looks[finding.severity];
  return (
    <li class="finding">
      <Icon name={icon} />
      <div>
        <p>
          <span class="unseen">{says}: </span>
          {finding.message}
        </p>
        {finding.expected && (
          <p class="muted">
            <b>Expected:</b> {finding.expected}
          </p>
        )}
        {finding.found && (
          <p class="muted">
            <b>Found:</b> {finding.found}
          </p>
        )}
        <JumpTo state={state} send={send} at="checks" jump={finding.jump} section={finding.section} />
        <Waiver finding={finding} state={state} send={send} />
      </div>
    </li>
  );
}

const looks: Readonly<Record<FindingView['severity'], { readonly icon: IconName; readonly says: string }>> = {
  block: { icon: 'stop', says: 'Blocks' },
  warn: { icon: 'alert', says: 'Warns' },
  hint: { icon: 'hint', says: 'Hint' },
};
