import type { Result } from '../../../src/base/result';
import type { Company } from '../../journeys/company';
import { dressed } from './dressed';

/** What somebody was answered, and what is wrong with it: an exception, a refusal without a sentence. */
export interface Answered {
  readonly wrong: readonly string[];
  readonly refused: boolean;
}

/** Runs a function of the product as `who`. Whatever comes of it is to be an answer. */
export function answered(company: Company, who: string, name: string, args: readonly unknown[]): Answered {
  try {
    const answer = company.workspace.run(who, name, args) as Result<unknown>;
    return { wrong: answer.ok ? [] : dressed(answer.refusal), refused: !answer.ok };
  } catch (error) {
    const [first = '', ...stack] = String(error instanceof Error ? (error.stack ?? error.message) : error).split('\n');
    return { wrong: [`${name} ${JSON.stringify(args).slice(0, 300)} broke: ${first} ${stack[0]?.trim() ?? ''}`], refused: true };
  }
}
