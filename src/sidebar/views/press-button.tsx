import type { ComponentChildren } from 'preact';
import type { CallName } from '../../rpc/contract';
import type { Showing, Spot } from '../state';

interface PressButtonProps {
  readonly state: Pick<Showing, 'doing'>;
  readonly at: Spot;
  /** The call that it starts, if it starts one; while that runs from here, the button says so. */
  readonly call?: CallName | undefined;
  readonly look?: 'primary' | 'tonal' | 'text';
  readonly type?: 'button' | 'submit';
  /** What is done, where the words on it do not say to what. */
  readonly label?: string;
  readonly first?: boolean;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A button that waits while a call runs. It stays focusable meanwhile: a disabled button would lose the keyboard. */
export function PressButton({
  state: { doing },
  at,
  call,
  look = 'text',
  type = 'button',
  label,
  first,
  onPress,
  children,
}: PressButtonProps) {
  const busy = doing !== null && doing.at === at && doing.question.name === call;
  return (
    <button
      type={type}
      class={look}
      aria-disabled={doing !== null}
      aria-busy={busy}
      aria-label={busy ? undefined : label}
      data-first={first}
      onClick={() => {
        if (doing === null) onPress?.();
      }}
    >
      {busy ? doing.saying : children}
    </button>
  );
}
