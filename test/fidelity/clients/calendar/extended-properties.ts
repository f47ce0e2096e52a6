import { ana, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { book, calendarId } from './booking';

/** https://developers.google.com/workspace/calendar/api/guides/extended-properties */
export function extendedProperties(clients: Clients): void {
  const { as } = clients;
  const list = async (query: object) => (await as(ana).calendar.events.list({ calendarId, ...query })).data.items?.map(({ id }) => id);

  describe('extended properties', () => {
    it('select events, and several constraints must all hold', async () => {
      await book(clients, 'prop1', { extendedProperties: { private: { handoff: 'H-7', attempt: '1' }, shared: { of: 'x' } } });
      await book(clients, 'prop2', { extendedProperties: { private: { handoff: 'H-7', attempt: '2' } } });
      expect(await list({ privateExtendedProperty: ['handoff=H-7'] })).toEqual(['prop1', 'prop2']);
      expect(await list({ privateExtendedProperty: ['handoff=H-7', 'attempt=2'] })).toEqual(['prop2']);
      expect(await list({ sharedExtendedProperty: ['of=x'] })).toEqual(['prop1']);
    });

    // “Limits” of the guide: keys of 44 characters, longer ones dropped; values of 1024, longer ones cut. Without a word.
    it('lose keys that are too long and the ends of values that are', async () => {
      const property = { ['k'.repeat(44)]: 'v'.repeat(1025), ['k'.repeat(45)]: 'lost' };
      const { extendedProperties: kept } = await book(clients, 'prop3', { extendedProperties: { private: property } });
      expect(kept).toEqual({ private: { ['k'.repeat(44)]: 'v'.repeat(1024) } });
    });

    it('that an update does not send are gone', async () => {
      await book(clients, 'prop4', { extendedProperties: { private: { a: '1' } } });
      const { data } = await as(ana).calendar.events.update({ calendarId, eventId: 'prop4', requestBody: meeting('x', 24) });
      expect(data.extendedProperties).toBeUndefined();
    });
  });
}
