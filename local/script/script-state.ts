/** What belongs to the script project: properties, triggers, finished executions. */
export interface ScriptState {
  properties: Record<string, string>;
}

export const emptyScript = (): ScriptState => ({ properties: {} });
