import type { CallHooks } from '../../local/kernel/record-call';
import { checkAnswer, checkRequest } from './discovery-schema';
import { discoveries } from './discovery';

/**
 * Everything that contradicts Google's discovery documents in what went through these hooks, each sentence once. Empty where they are absent.
 *
 * Every answer counts, and every request that was answered; requests that the workspace refuses count only with `refused`.
 */
export function watchSchemas(hooks: CallHooks, { refused = false } = {}): ReadonlySet<string> {
  const found = new Set<string>();
  if (!discoveries) return found;
  const apis = discoveries;
  const note = (sentences: readonly string[]) => sentences.forEach((sentence) => found.add(sentence.replace(/\[\d+\]/g, '[]')));
  const { asked, answered } = hooks;
  let waiting: readonly string[] = [];
  hooks.asked = (record, exchange) => {
    const api = apis[serviceOf(record.method)];
    waiting = api ? checkRequest(api, record.method, exchange) : [];
    if (refused) note(waiting);
    asked?.(record, exchange);
  };
  hooks.answered = (record, answer) => {
    const api = apis[serviceOf(record.method)];
    note(waiting);
    if (api) note(checkAnswer(api, record.method, answer === undefined ? undefined : JSON.parse(answer)));
    answered?.(record, answer);
  };
  return found;
}

const serviceOf = (method: string) => method.split('.')[0] ?? '';
