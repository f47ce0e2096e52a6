// Asks for a service while the file loads, which an add-on must not do.
var tracker = PropertiesService.getScriptProperties().getProperty('tracker');
function onOpen() {
  DocumentApp.getUi().createAddonMenu().addItem('Open', 'openPage').addToUi();
}
