import { render } from 'preact';
import { App } from './app';
import { sentence } from './api';
import { followGoogleLinks } from './document/follow-google-links';
import { followChanges } from './state/changes';
import { loadClock } from './state/clock';
import { loadFaults } from './state/faults';
import { say } from './state/toasts';
import { loadWorkspace } from './state/workspace';
import './frame/theme.css';
import './frame/frame.css';
import './document/document.css';
import './tracker/tracker.css';
import './calendars/calendars.css';
import './outbox/outbox.css';
import './log/log.css';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App />, root);
  void followChanges()
    .then(() => loadWorkspace())
    .then(() => Promise.all([loadClock(), loadFaults()]))
    .catch((error: unknown) => say(sentence(error), 'error'));
  followGoogleLinks(document);
}
