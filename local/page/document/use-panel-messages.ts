import { useEffect, useRef } from 'preact/hooks';

/** What the frame of the panel tells the page around it. */
export interface PanelMessage {
  readonly handoff: string;
  readonly documentId?: string;
  readonly tabId?: string;
  readonly child?: number;
  readonly alerts?: readonly string[];
}

const isMessage = (said: unknown): said is PanelMessage =>
  typeof said === 'object' && said !== null && 'handoff' in said && typeof said.handoff === 'string';

/** Hears the panel; messages of other origins are left alone. */
export function usePanelMessages(take: (said: PanelMessage) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const heard = (event: MessageEvent<unknown>) => {
      if (event.origin === location.origin && isMessage(event.data)) latest.current(event.data);
    };
    addEventListener('message', heard);
    return () => removeEventListener('message', heard);
  }, []);
}
