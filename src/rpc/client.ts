import type { CallInput, CallName, CallOutput } from './contract';

interface ScriptRun {
  withSuccessHandler(done: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: (error: Error) => void): ScriptRun;
  rpc(name: string, input: unknown): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Asks the server. Refusals arrive as values; what Google or the network broke rejects. */
export function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(answer as CallOutput<Name>))
      .withFailureHandler(reject)
      .rpc(name, input);
  });
}
