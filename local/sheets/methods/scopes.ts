const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Scopes that allow a Sheets call that writes, or that reads by data filter. */
export const writeScopes = ['drive', 'drive.file', 'spreadsheets'].map(scope);

export const readScopes = ['drive', 'drive.file', 'drive.readonly', 'spreadsheets', 'spreadsheets.readonly'].map(scope);
