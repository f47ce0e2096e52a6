// A simple trigger that tries what it may not do.
function onEdit(event) {
  var calendar = '';
  try {
    Calendar.Events.list('primary');
  } catch (error) {
    calendar = error.message;
  }
  var edit = {
    mode: String(event.authMode),
    row: event.range.getRow(),
    value: event.value,
    who: Session.getActiveUser().getEmail(),
    calendar: calendar,
  };
  PropertiesService.getScriptProperties().setProperty('edit', JSON.stringify(edit));
}
