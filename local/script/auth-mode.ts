import { scriptEnum } from './script-enum';

/** How much a script may do: https://developers.google.com/apps-script/reference/script/auth-mode */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export const authModes = scriptEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
