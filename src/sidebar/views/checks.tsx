import type { FindingView } from '../../rpc/contract/checks-view';
import type { Send } from '../event';
import { many } from '../many';
import type { Showing } from '../state';
import { FindingEntry } from './finding-entry';
import type { IconName } from './icon';
import { Row } from './row';

/** What the checks found, the gravest first; hints fold away behind what matters more. */
export function Checks({ state, send }: { readonly state: Showing; readonly send: Send }) {
  const { findings, tdd } = state.panel;
  const of = (severity: FindingView['severity']) => findings.filter((finding) => finding.severity === severity && !finding.waived);
  const waived = findings.filter((finding) => finding.waived);
  const [blocks, warns, hints] = [of('block'), of('warn'), of('hint')];
  const grave = [...blocks, ...warns];
  const entries = (list: readonly FindingView[]) => (
    <ul class="list">
      {list.map((finding, place) => (
        <FindingEntry key={`${finding.rule} ${String(place)}`} finding={finding} state={state} send={send} />
      ))}
    </ul>
  );
  return (
    <Row
      state={state}
      send={send}
      name="checks"
      icon={iconFor(blocks.length, warns.length)}
      title="Checks"
      figure={figureOf(blocks, warns, hints)}
    >
      {grave.length > 0 && entries(grave)}
      {grave.length === 0 && hints.length > 0 && entries(hints)}
      {grave.length > 0 && hints.length > 0 && (
        <details class="fold">
          <summary>{many(hints.length, 'hint')}</summary>
          {entries(hints)}
        </details>
      )}
      {waived.length > 0 && (
        <>
          <h3>Waived</h3>
          {entries(waived)}
        </>
      )}
      <p class="muted">
        {findings.length === 0 ? 'Every check passes. ' : ''}
        {many(tdd.sections, 'section')} in {many(tdd.tabs, 'tab')} were read.
      </p>
    </Row>
  );
}

function iconFor(blocks: number, warns: number): IconName {
  if (blocks > 0) return 'stop';
  return warns > 0 ? 'alert' : 'ok';
}

function figureOf(...[blocks, warns, hints]: readonly (readonly FindingView[])[]): string {
  const counts = [
    blocks?.length ? `${String(blocks.length)} to fix` : '',
    warns?.length ? many(warns.length, 'warning') : '',
    hints?.length ? many(hints.length, 'hint') : '',
  ].filter(Boolean);
  if (!blocks?.length && !warns?.length) counts.unshift('all pass');
  return counts.join(' · ');
}
