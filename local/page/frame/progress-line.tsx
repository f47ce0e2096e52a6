import { busy } from '../state/busy';

/** A line at the top for as long as the workspace takes its time. */
export const ProgressLine = () => (busy.value ? <progress class="progress-line" aria-label="The workspace is working" /> : null);
