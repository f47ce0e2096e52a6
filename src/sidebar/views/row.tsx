import type { ComponentChildren } from 'preact';
import type { Send } from '../event';
import { needsAttention } from '../needs-attention';
import type { RowName, Showing } from '../state';
import { Icon, type IconName } from './icon';
import { TroubleNote } from './trouble-note';

interface RowProps {
  readonly state: Showing;
  readonly send: Send;
  readonly name: RowName;
  readonly icon: IconName;
  readonly title: string;
  readonly figure: string;
  readonly children: ComponentChildren;
}

/** One subject: state, name, one figure; the rest folds away, unless it needs attention or the person opened it. */
export function Row({ state, send, name, icon, title, figure, children }: RowProps) {
  const open = state.rows[name] ?? needsAttention(state.panel, name);
  return (
    <details
      id={name}
      class="row"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) send({ is: 'toggled', row: name, open: currentTarget.open });
      }}
    >
      <summary>
        <Icon name={icon} />
        <h2>{title}</h2>
        <span class="figure">{figure}</span>
      </summary>
      <div class="body">
        {children}
        <TroubleNote state={state} at={name} send={send} />
      </div>
    </details>
  );
}
