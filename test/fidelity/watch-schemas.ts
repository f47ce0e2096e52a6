import type { CallHooks } from '../../local/kernel/record-call';
import { checkAnswer, checkRequest } from './discovery-schema';
import { discoveries } from './discovery';

/** Everything that contradicts Google's discovery documents in what went through these hooks, each sentence once. Empty where they are absent. */
export function watchSchemas(hooks: CallHooks, found = new Set<string>()): ReadonlySet<string> {
  if (!discoveries) return found;
  const apis = discoveries;
  const note = (sentences: readonly string[]) => sentences.forEach((sentence) => found.add(sentence.replace(/\[\d+\]/g, '[]')));
  const apiOf = (method: string) => apis[method.split('.')[0] ?? ''];
  const { asked, answered } = hooks;
  hooks.asked = (record, exchange) => {
    const api = apiOf(record.method);
    if (api) note(checkRequest(api, record.method, exchange));
    asked?.(record, exchange);
  };
  hooks.answered = (record, answer) => {
    const api = apiOf(record.method);
    if (api) note(checkAnswer(api, record.method, answer === undefined ? undefined : JSON.parse(answer)));
    answered?.(record, answer);
  };
  return found;
}
