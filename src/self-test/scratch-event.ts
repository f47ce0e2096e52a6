/** How ids of the self-test’s own events begin: letters that Calendar takes in an id. https://developers.google.com/workspace/calendar/api/v3/reference/events#id */
export const scratchEvent = 'selftest';
