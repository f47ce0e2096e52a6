import { err, ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import type { ExpectationPolicy } from './expectation-policy';
import { unknownExpectation } from './unknown-expectation';

export interface OtherwiseQuestion {
  readonly name: string;
  readonly words: string;
  /** Does implementation speak with the customer by now? */
  readonly begun: boolean;
  readonly policy: ExpectationPolicy;
}

/** Implementation heard from the customer that they understood an expectation otherwise. It stands until pre-sales records that expectation again. */
export function decideOtherwise({ name, words, begun, policy }: OtherwiseQuestion): Result<Happening> {
  const unknown = unknownExpectation(name, policy);
  if (unknown) return err(unknown);
  if (!begun)
    return err({
      code: 'not-begun',
      because: 'The internal handoff meeting has not started yet.',
      fix: 'Until it does, talk to the AE or the CE; after that, record it here.',
    });
  if (!words.trim())
    return err({ code: 'no-words', because: 'What the customer understood is missing.', fix: 'Say it in a sentence.', at: 'words' });
  return ok({ what: 'understood otherwise', name, words: words.trim() });
}
