import type { ContactsForm } from '../../src/sidebar/introduction-form';
import { askIntroduction } from '../../src/sidebar/introduce-form';
import { zoneMeant } from '../../src/sidebar/zone-meant';

describe('zoneMeant', () => {
  test.each([
    ['Berlin', 'Europe/Berlin'],
    [' new york ', 'America/New_York'],
    ['europe/london', 'Europe/London'],
    ['Buenos Aires', 'America/Buenos_Aires'],
    ['the moon', 'the moon'],
  ])('takes “%s” for %s', (typed, zone) => {
    expect(zoneMeant(typed)).toBe(zone);
  });
});

test('a contact is saved with the zone of the city that was typed, and with none where none was', () => {
  const carla = { email: 'carla@globex.example', name: 'Carla Reyes', role: 'champion', zone: 'Berlin' } as const;
  const form: ContactsForm = { is: 'contacts', domains: 'globex.example', contacts: [carla, { ...carla, zone: null }] };
  const asked = askIntroduction(form, '');
  expect('question' in asked && asked.question.input).toMatchObject({
    contacts: [{ zone: 'Europe/Berlin' }, { zone: null }],
  });
});
