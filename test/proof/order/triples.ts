import { ana, ben, dana, globex, omar, priya } from '../../journeys/company';
import * as begin from '../begin';
import { deleteRow } from '../journeys';
import { deletes, insertsRow, changesIe, edits, move, signs, sorts, takesBack, types, withdraws } from './acts';
import { byHand, type Encounter, moved, presses, starts, typed } from './encounter';

/** Three at once. Their orders are too many to try: a sample of them is. */
export const triples: readonly Encounter[] = [
  {
    name: 'two reviewers sign off, and the sweep',
    begin: begin.asked,
    actors: (company, tdd) => [signs(company, tdd, dana), signs(company, tdd, omar), starts('onSweep')],
  },
  {
    name: 'two reviewers sign off while the TDD is edited',
    begin: begin.asked,
    actors: (company, tdd) => [signs(company, tdd, dana), signs(company, tdd, omar), edits],
  },
  {
    name: 'edit trigger, calendar trigger and sweep',
    begin: begin.booked,
    actors: (company) => [typed(company, ana, 'IE', priya), moved(company, move), starts('onSweep')],
  },
  {
    name: 'the signature in the tracker, in the panel, and the sweep',
    begin: begin.signedOff,
    actors: (company, tdd) => [
      typed(company, ana, 'Signature', 'signed'),
      presses(ben, 'markSigned', { tdd, on: '2026-06-01' }),
      starts('onSweep'),
    ],
  },
  {
    name: 'the signature is taken back, and the team changes, while it is booked',
    begin: begin.signed,
    actors: (_, tdd) => [takesBack(tdd), changesIe(tdd), starts('onSweep')],
  },
  {
    name: 'a TDD is registered twice, and the sweep',
    begin: begin.unregistered,
    actors: (_, tdd) => [
      presses(ben, 'registerTdd', { tdd, ...globex }),
      presses(ana, 'registerTdd', { tdd, ...globex }),
      starts('onSweep'),
    ],
  },
  {
    name: 'Set up twice and the sweep after a row was deleted',
    begin: begin.twoHandoffs,
    actors: (company) => {
      deleteRow(company, 1);
      return [starts('setUp'), starts('setUp'), starts('onSweep')];
    },
  },
  {
    name: 'three sweeps that book',
    begin: begin.signed,
    actors: () => [starts('onSweep'), starts('onSweep'), starts('onSweep')],
  },
  {
    name: 'another time is looked for twice, and the meeting moves',
    begin: begin.booked,
    actors: (company, tdd) => [moved(company, move), presses(ana, 'bookAgain', { tdd }), presses(ben, 'bookAgain', { tdd })],
  },
  {
    name: 'a withdrawal while somebody sorts and the sweep runs',
    begin: begin.twoHandoffs,
    actors: (_, tdd) => [withdraws(tdd), sorts, starts('onSweep')],
  },
  {
    name: 'a withdrawal while somebody deletes the row and another inserts one',
    begin: begin.twoHandoffs,
    actors: (_, tdd) => [withdraws(tdd), deletes(1), insertsRow],
  },
  {
    name: 'the handoff ends and the meeting moves while the sweep looks',
    begin: begin.booked,
    actors: (_, tdd) => [
      presses(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' }),
      byHand('somebody moves the meeting, if it is still there', (there) => {
        if (there.events().length > 0) move(there);
      }),
      starts('onSweep'),
    ],
  },
  {
    name: 'a sign-off, a new IE, and somebody types',
    begin: begin.asked,
    actors: (company, tdd) => [signs(company, tdd, omar), changesIe(tdd), types('Stage', 'Complete')],
  },
];
