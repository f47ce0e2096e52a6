import { timeWithSeconds } from '../state/format-time';
import { myZone, nameOf } from '../state/workspace';
import type { CallRecord } from './execution';

/** Calls to Google services: when, who, what, about what, and how they ended. */
export function CallTable({ calls, total }: { readonly calls: readonly CallRecord[]; readonly total: number }) {
  return (
    <div class="call-frame" tabIndex={0} role="region" aria-label="Calls">
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">About</th>
            <th scope="col">Ended</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, place) => (
            <tr key={place} class={call.error === undefined ? undefined : 'failed'}>
              <td>{timeWithSeconds(call.at, myZone.value)}</td>
              <td>{nameOf(call.by)}</td>
              <td>
                <code>{call.method}</code>
                {call.via === 'http' && <small class="muted"> over HTTP</small>}
              </td>
              <td class="about">{call.about}</td>
              <td>{call.error ?? 'ok'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > calls.length && (
        <p class="muted small">
          The newest {calls.length} of {total}.
        </p>
      )}
    </div>
  );
}
