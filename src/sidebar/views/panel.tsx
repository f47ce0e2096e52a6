import type { ReadonlySignal } from '@preact/signals';
import type { Instant } from '../../base/time';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Banners } from './banners';
import { CallsRow } from './calls-row';
import { Checks } from './checks';
import { CompletionRow } from './completion-row';
import { ExpectationsRow } from './expectations-row';
import { Foot } from './foot';
import { FormDialog } from './form-dialog';
import { Head } from './head';
import { HistoryRow } from './history-row';
import { IntroductionRow } from './introduction-row';
import { MeetingRow } from './meeting-row';
import { OutsideLink } from './outside-link';
import { ProductionRow } from './production-row';
import { Reviewers } from './reviewers';
import { SignatureRow } from './signature-row';
import { TeamRow } from './team-row';
import { Turn } from './turn';

interface PanelProps {
  readonly state: Showing;
  readonly now: ReadonlySignal<Instant>;
  readonly send: Send;
}

/** One thing to do on top; a folded row for each subject; the account at the foot. */
export function Panel({ state, now, send }: PanelProps) {
  const { handoff, tdd } = state.panel;
  const isGone = tdd.tabs === 0;
  return (
    <div class="panel">
      <p class="unseen" role="status">
        {state.said}
      </p>
      <Head state={state} send={send} />
      <main class="columns">
        <div class="column">
          <Banners panel={state.panel} />
          <Turn state={state} send={send} />
          {!isGone && <Checks state={state} send={send} />}
          {handoff && !isGone && <ProductionRow state={state} send={send} />}
        </div>
        {handoff && (
          <div class="column">
            <Reviewers state={state} handoff={handoff} send={send} />
            <ExpectationsRow state={state} handoff={handoff} send={send} />
            <CallsRow state={state} handoff={handoff} send={send} />
            <SignatureRow state={state} handoff={handoff} send={send} />
            <MeetingRow state={state} handoff={handoff} send={send} />
            <IntroductionRow state={state} handoff={handoff} send={send} />
            <CompletionRow state={state} handoff={handoff} send={send} />
            <TeamRow state={state} handoff={handoff} send={send} />
            <HistoryRow state={state} handoff={handoff} send={send} />
            {handoff.trackerLink !== '' && (
              <p class="aside">
                <OutsideLink to={handoff.trackerLink}>Open in the tracker</OutsideLink>
              </p>
            )}
          </div>
        )}
      </main>
      <Foot state={state} now={now} send={send} />
      {state.form && <FormDialog key={state.form.is} state={state} form={state.form} send={send} />}
    </div>
  );
}
