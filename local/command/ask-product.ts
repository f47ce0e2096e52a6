import type { Workspace } from '../workspace';
import { Unreadable } from './unreadable';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: { readonly because: string; readonly fix?: string } };

/** What a function of the product answers. Throws `Unreadable` with its own words where it refuses. */
export function askProduct<Value>(workspace: Workspace, user: string, functionName: string, args: readonly unknown[] = []): Value {
  const answer = workspace.run(user, functionName, args) as Answer<Value>;
  if (answer.ok) return answer.value;
  throw new Unreadable([answer.refusal.because, answer.refusal.fix].filter(Boolean).join(' '));
}
