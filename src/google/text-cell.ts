/** A cell that holds a text and is never more than text to the Sheet: `=`, `+`, `-`, `@` at its start mean nothing. */
export function textCell(text: string): GoogleAppsScript.Sheets.Schema.CellData {
  return text === '' ? {} : { userEnteredValue: { stringValue: text } };
}
