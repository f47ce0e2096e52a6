import { dateText } from './date-text';
import type { Batch } from './editing';
import { insertAtom } from './insert-content';
import { openPlace } from './open-place';
import type { Requests } from './requests';

/** Inserts a person chip; the name is the one that the workspace knows, as in Docs. */
export function insertPerson(batch: Batch, { personProperties: { email, name } = {}, ...place }: Requests['insertPerson']): object {
  if (!email) throw batch.fail('The person must have an email.');
  const { editing, index } = openPlace(batch, place);
  const known = batch.nameOf(email) ?? name;
  insertAtom(editing, index, {
    person: { personId: batch.newId('kix'), textStyle: {}, personProperties: { ...(known && { name: known }), email } },
  });
  return {};
}

export function insertDate(batch: Batch, { dateElementProperties: { timestamp, ...look } = {}, ...place }: Requests['insertDate']): object {
  if (!timestamp || Number.isNaN(Date.parse(timestamp))) throw batch.fail('The date must have a valid timestamp.');
  const { editing, index } = openPlace(batch, place);
  const properties = {
    timestamp,
    locale: 'en',
    dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
    timeFormat: 'TIME_FORMAT_DISABLED',
    ...look,
  };
  const displayText = dateText(properties);
  insertAtom(editing, index, {
    dateElement: { dateId: batch.newId('kix'), textStyle: {}, dateElementProperties: { ...properties, displayText } },
  });
  return {};
}

/** Inserts a smart link; title and type are those of the Drive file, which the request cannot choose. */
export function insertRichLink(
  batch: Batch,
  { richLinkProperties: { uri, title, mimeType } = {}, ...place }: Requests['insertRichLink'],
): object {
  if (!uri) throw batch.fail('The rich link must have a URI.');
  const file = batch.fileAt(uri);
  const { editing, index } = openPlace(batch, place);
  const type = file?.mimeType ?? mimeType;
  const properties = { title: file?.name ?? title ?? uri, uri, ...(type && { mimeType: type }) };
  insertAtom(editing, index, { richLink: { richLinkId: batch.newId('kix'), textStyle: {}, richLinkProperties: properties } });
  return {};
}
