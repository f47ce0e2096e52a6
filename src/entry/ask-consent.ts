/**
 * Has Google ask for what this person unticked on its consent screen, and ends the execution until they have granted it.
 * A trigger that lacks a scope does not run, and a panel can only say so: https://developers.google.com/apps-script/concepts/scopes#handle-granular
 */
export function askConsent(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
