import { signal } from '@preact/signals';
import { render } from 'preact';
import { perform } from './effects';
import type { PanelEvent } from './event';
import './panel.css';
import { begin, update } from './update';
import type { Step } from './ask';
import { App } from './views/app';

declare global {
  interface Window {
    /** File id of the TDD that the web page shows, empty for the viewer's handoffs; absent in the sidebar, which stands in its document. */
    readonly handoffTdd?: string;
  }
}

const [first, effects] = begin(window.handoffTdd === '' ? null : (window.handoffTdd ?? ''));
const state = signal(first);
const now = signal(Date.now());

function take([next, todo]: Step): void {
  state.value = next;
  for (const effect of todo) perform(effect, send);
}

function send(event: PanelEvent): void {
  take(update(state.value, event));
}

/** Gently: only while somebody can see it. */
function lookAgain(): void {
  now.value = Date.now();
  if (document.visibilityState === 'visible') send({ is: 'looked-again', at: now.value });
}

addEventListener('focus', lookAgain);
// Google tells a sidebar nothing of what is typed beside it: whoever moves over to it finds it up to date, without a click.
document.documentElement.addEventListener('pointerenter', lookAgain);
document.addEventListener('visibilitychange', lookAgain);
setInterval(lookAgain, 60_000);

const root = document.getElementById('panel');
if (root) render(<App state={state} now={now} send={send} />, root);
take([first, effects]);
