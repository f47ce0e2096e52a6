import { linkTo, route, type ViewName } from '../state/route';
import { Icon } from './icon';

const entries: readonly { readonly view: ViewName; readonly label: string }[] = [
  { view: 'document', label: 'Document' },
  { view: 'tracker', label: 'Tracker' },
  { view: 'calendars', label: 'Calendars' },
  { view: 'outbox', label: 'Outbox' },
  { view: 'log', label: 'Log' },
  { view: 'handoff', label: 'Handoff page' },
];

/** The rooms of the workspace, and the add-on's own web page. */
export function Rail() {
  return (
    <nav class="rail" aria-label="Workspace">
      {entries.map(({ view, label }) => (
        <a key={view} href={linkTo(view)} aria-current={route.value.view === view ? 'page' : undefined}>
          <span class="pill">
            <Icon name={view} size={22} />
          </span>
          {label}
        </a>
      ))}
    </nav>
  );
}
