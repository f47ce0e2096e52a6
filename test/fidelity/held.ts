import type { Onlooker } from '../../local/kernel/onlookers';
import { discoveryOf } from './discovery';
import { checkAnswer, checkRequest } from './discovery-schema';

/**
 * Holds every API call of this process against Google's discovery documents, and keeps each contradiction as a sentence.
 *
 * Every answer counts, every request of a script, and every request over HTTP that the workspace did not refuse: tests send bad ones on purpose.
 */
class Held implements Onlooker {
  requests = 0;
  answers = 0;
  private found = new Set<string>();
  private waiting: readonly string[] = [];

  /** What was found since it was last taken. */
  take(): readonly string[] {
    const taken = [...this.found];
    this.found = new Set();
    return taken;
  }

  asked: Onlooker['asked'] = ({ method, via }, exchange) => {
    const api = discoveryOf(method);
    if (!api) return;
    this.requests += 1;
    const sentences = checkRequest(api, method, exchange);
    this.waiting = via === 'http' ? sentences : [];
    if (via === 'script') this.note(sentences);
  };

  answered: Onlooker['answered'] = ({ method }, answer) => {
    this.note(this.waiting);
    this.waiting = [];
    const api = discoveryOf(method);
    if (!api) return;
    this.answers += 1;
    this.note(checkAnswer(api, method, answer === undefined ? undefined : JSON.parse(answer)));
  };

  private note(sentences: readonly string[]): void {
    for (const sentence of sentences) this.found.add(sentence.replace(/\[\d+\]/g, '[]'));
  }
}

/** What was held in this test file. */
export const held = new Held();
