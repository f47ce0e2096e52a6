import type { Answer } from '../../src/handoff/attendee';
import type { NewIntroduction } from '../../src/handoff/introduction';
import { introductionStands } from '../../src/handoff/introduction-stands';
import { introductionState } from '../../src/handoff/introduction-state';
import { sampleHandoff } from './sample-handoff';

const [dana, omar, carla] = ['dana@vendor.example', 'omar@vendor.example', 'carla@globex.example'];
const told = { team: { ie: dana, pm: omar }, customers: [carla], early: '' };
const met = (answer: Answer, fell = '', start = 1000): NewIntroduction => ({
  ...{ ...told, how: 'meeting', eventId: 'e1', attempt: 1, start, end: start + 1000, eventLink: '', fell },
  attendees: [dana, omar, carla].map((email) => ({ email, required: true, answer: email === carla ? answer : 'accepted' })),
});
const mail: NewIntroduction = { ...told, how: 'e-mail', on: '2026-06-01', recipients: [carla, dana, omar], reason: 'Asked for.' };

const after = (...introductions: readonly NewIntroduction[]) =>
  sampleHandoff(introductions.map((introduction) => ({ what: 'customer introduced', introduction })));

describe('introductionState', () => {
  test.each([
    ['nothing was tried', after(), 'none', false],
    ['a meeting lies ahead', after(met('accepted', '', 9000)), 'booked', false],
    ['a meeting is over', after(met('accepted')), 'told', true],
    ['nobody answered, and it is over', after(met('needsAction')), 'told', true],
    ['the only customer declined', after(met('declined')), 'fell-through', false],
    ['it was cancelled', after(met('accepted', 'The invitation was cancelled.')), 'fell-through', false],
    ['a mail was sent', after(mail), 'told', true],
    ['a mail went to nobody of the customer', after({ ...mail, customers: [] }), 'none', false],
    ['a mail was sent, and a meeting lies ahead', after(mail, met('accepted', '', 9000)), 'told', true],
    ['the engineer is another one now', after({ ...mail, team: { ie: 'nina@vendor.example', pm: omar } }), 'again', false],
    ['there is a manager now whom nobody told of', after({ ...mail, team: { ie: dana, pm: null } }), 'again', false],
  ])('%s', (_, handoff, is, stands) => {
    expect([introductionState(handoff, 5000).is, introductionStands(handoff, 5000)]).toEqual([is, stands]);
  });
});
