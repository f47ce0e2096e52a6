import type { Company } from '../../journeys/company';

const isApi = /^(docs|sheets|calendar|drive)\./;

/** Does something while Google's answers to the script are others. */
export function withAnswers<Done>({ workspace }: Company, change: (method: string, answer: unknown) => unknown, work: () => Done): Done {
  const { hooks } = workspace;
  let method = '';
  hooks.beforeCall = (record) => {
    if (record.via === 'script') method = record.method;
  };
  hooks.instead = (make) => {
    // Not every call is told: the one before is not this one.
    method = '';
    const answer = make();
    // An API answers JSON as text, as it comes over HTTP.
    return typeof answer === 'string' && isApi.test(method) ? JSON.stringify(change(method, JSON.parse(answer))) : answer;
  };
  try {
    return work();
  } finally {
    hooks.instead = undefined;
    hooks.beforeCall = undefined;
  }
}
