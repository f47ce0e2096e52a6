// A project small enough to see through: each function does one thing that the tests ask for.
function perform(text) {
  return new Function(text)();
}
function onOpen(event) {
  DocumentApp.getUi().createAddonMenu().addItem('Open', 'openPage').addSeparator().addItem('More', 'more').addToUi();
  PropertiesService.getUserProperties().setProperty('mode', String(event.authMode));
}
function openPage() {
  DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('The page'));
}
function doGet(event) {
  return HtmlService.createHtmlOutput('<p>' + event.parameter.tdd + '</p>').setTitle('Web');
}
function onCalendar(event) {
  PropertiesService.getScriptProperties().setProperty('calendar', JSON.stringify(event));
}
function onClock(event) {
  var memory = PropertiesService.getScriptProperties();
  memory.setProperty('clock', (memory.getProperty('clock') || '') + event.hour + ':' + event.minute + ' ');
}
function onCells(event) {
  var range = event.range;
  var seen = [
    range.rowStart,
    range.rowEnd,
    range.columnStart,
    range.columnEnd,
    event.value,
    event.oldValue,
    event.user.getEmail(),
    event.source.getId(),
  ];
  PropertiesService.getScriptProperties().setProperty('cells', JSON.stringify(seen));
}
function writeAgain() {
  Calendar.Events.insert({ summary: 'Again', start: { date: '2026-11-03' }, end: { date: '2026-11-04' } }, 'primary');
}
function fail() {
  throw new Error('I always fail');
}
function makeTrigger() {
  ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create();
}
function sleepLong() {
  Utilities.sleep(300000);
}
function hidden_() {}
function setUp() {
  var memory = PropertiesService.getScriptProperties();
  if (memory.getProperty('tracker')) return;
  var made = Sheets.Spreadsheets.create({ sheets: [{ properties: { title: 'People' } }] });
  memory.setProperties({ tracker: made.spreadsheetId, engine: Session.getEffectiveUser().getEmail() });
}
function onSweep() {}
function rpc(name, input) {
  if (input.production === 'undecided') return { ok: false, refusal: { code: 'no', because: 'Not decided.', fix: 'Decide.' } };
  return {
    ok: true,
    value: {
      document: { title: name, tabs: 1, sections: 2 },
      production: { declared: input.production, section: null },
      findings: [{ rule: 'a-rule', severity: 'block', message: 'It is missing.', section: 'Trial', link: null }],
    },
  };
}
var loads = 0;
function onLoads() {
  var memory = PropertiesService.getScriptProperties();
  loads += 1;
  memory.setProperty('loads', (memory.getProperty('loads') || '') + loads + ' ');
}
