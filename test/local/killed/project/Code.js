// Writes the number of the execution into a document, a sheet and a property: three services, one execution.
function write() {
  var memory = PropertiesService.getScriptProperties();
  var kept = memory.getProperties();
  var next = String(Number(kept.number || 0) + 1);
  var document = kept.document || Docs.Documents.create({ title: 'Document' }).documentId;
  var sheet = kept.sheet || Sheets.Spreadsheets.create({ properties: { title: 'Sheet' } }).spreadsheetId;
  // Makes the world large enough that a write of it takes its time.
  var ballast = kept.number ? '' : 'ballast '.repeat(100000);
  Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: next + '\n' + ballast } }] }, document);
  Sheets.Spreadsheets.Values.update({ values: [[next]] }, sheet, 'A1', { valueInputOption: 'RAW' });
  memory.setProperties({ number: next, document: document, sheet: sheet });
  return next;
}
