import type { FunctionRun } from './run-function';

/** What runs when a person opens the project's web page: `doGet`. https://developers.google.com/apps-script/guides/web#request_parameters */
export function webPageRun(user: string, parameter: Readonly<Record<string, string>>): FunctionRun {
  const parameters = Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]]));
  const event = { parameter, parameters, queryString: new URLSearchParams(parameter).toString(), contextPath: '', contentLength: -1 };
  return { user, function: 'doGet', authMode: 'FULL', active: {}, args: [event], from: 'web page' };
}
