import { CalendarsView } from './calendars/calendars-view';
import { DocumentView } from './document/document-view';
import { DropZone } from './document/drop-zone';
import { FaultBanner } from './frame/fault-banner';
import { FirstSteps } from './frame/first-steps';
import { Notice } from './frame/notice';
import { Rail } from './frame/rail';
import { ScriptDialog } from './frame/script-dialog';
import { ToastList } from './frame/toast-list';
import { TopBar } from './frame/top-bar';
import { HandoffPage } from './handoff/handoff-page';
import { LogView } from './log/log-view';
import { OutboxView } from './outbox/outbox-view';
import { route } from './state/route';
import { loadWorkspace, workspaceError, workspaceReady } from './state/workspace';
import { TrackerView } from './tracker/tracker-view';

function Shown() {
  if (workspaceError.value !== null && !workspaceReady.value)
    return (
      <Notice icon="error" title="The workspace cannot be read">
        <p>{workspaceError.value}</p>
        <button type="button" onClick={() => void loadWorkspace()}>
          Try again
        </button>
      </Notice>
    );
  if (!workspaceReady.value) return null;
  switch (route.value.view) {
    case 'document':
      return <DocumentView id={route.value.id} />;
    case 'tracker':
      return <TrackerView sheet={route.value.id} />;
    case 'calendars':
      return <CalendarsView key={route.value.id} date={route.value.id} />;
    case 'outbox':
      return <OutboxView />;
    case 'log':
      return <LogView />;
    case 'handoff':
      return <HandoffPage tdd={route.value.id} />;
  }
}

/** The frame around the workspace: top bar, rail, and the room that the address names. */
export function App() {
  return (
    <DropZone>
      <TopBar />
      <div class="house">
        <Rail />
        <main>
          <FaultBanner />
          {workspaceReady.value && <FirstSteps />}
          <Shown />
        </main>
      </div>
      <ScriptDialog />
      <ToastList />
    </DropZone>
  );
}
