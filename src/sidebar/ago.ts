import { hour, minute, type Instant } from '../base/time';

/** “just now”, “4 min ago”, “2 h ago”. */
export function ago(then: Instant, now: Instant): string {
  const passed = now - then;
  if (passed < minute) return 'just now';
  return passed < hour ? `${String(Math.floor(passed / minute))} min ago` : `${String(Math.floor(passed / hour))} h ago`;
}
