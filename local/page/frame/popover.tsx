import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** What stands on the button. */
  readonly button: ComponentChildren;
  /** Names the surface. */
  readonly label: string;
  /** Said after the words on the button, where they do not tell what it does. */
  readonly says?: string;
  readonly buttonClass?: string;
  readonly side?: 'left' | 'right';
  /** The content; call `close` when its work is done. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small surface below itself; Escape or a click elsewhere closes it, and the focus comes back. */
export function Popover({ button, label, says, buttonClass = 'quiet', side = 'right', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', escape);
    root.current?.querySelector<HTMLElement>('.surface :is(button, input, select, a)')?.focus();
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div class="popover" ref={root}>
      <button type="button" ref={opener} class={buttonClass} aria-expanded={open} onClick={() => setOpen(!open)}>
        {button}
        {says !== undefined && <span class="away">{says}</span>}
      </button>
      {open && (
        <div class={`surface ${side}`} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
