import { draftOf, previewOf, timesFor } from '../../journeys/introduced';
import { ana, ben, dana, globex, omar, priya } from '../../journeys/company';
import * as begin from '../begin';
import { deleteRow } from '../journeys';
import { changesIe, deletes, edits, insertsColumn, insertsRow, move, signs, sorts, takesBack, types, withdraws } from './acts';
import { byHand, type Encounter, moved, presses, starts, typed } from './encounter';

const second = 'Umbrella TDD.md';

/** Two at once. Each is tried in every order of their calls. */
export const pairs: readonly Encounter[] = [
  { name: 'two reviewers sign off', begin: begin.asked, actors: (company, tdd) => [signs(company, tdd, dana), signs(company, tdd, omar)] },
  { name: 'a reviewer clicks twice', begin: begin.asked, actors: (company, tdd) => [signs(company, tdd, dana), signs(company, tdd, dana)] },
  {
    name: 'a sign-off and asking again',
    begin: begin.asked,
    actors: (company, tdd) => [signs(company, tdd, dana), presses(ben, 'requestReview', { tdd })],
  },
  {
    name: 'a sign-off and another reviewer withdraws theirs',
    begin: begin.asked,
    actors: (company, tdd) => {
      company.signOff(omar, tdd);
      return [signs(company, tdd, dana), presses(omar, 'withdrawSignoff', { tdd, reason: 'I missed the sizes.' })];
    },
  },
  { name: 'a sign-off and a new IE', begin: begin.asked, actors: (company, tdd) => [signs(company, tdd, dana), changesIe(tdd)] },
  { name: 'a sign-off while the TDD is edited', begin: begin.asked, actors: (company, tdd) => [signs(company, tdd, dana), edits] },
  { name: 'a sign-off and the sweep', begin: begin.asked, actors: (company, tdd) => [signs(company, tdd, dana), starts('onSweep')] },
  {
    name: 'a TDD is registered twice',
    begin: begin.unregistered,
    actors: (_, tdd) => [presses(ben, 'registerTdd', { tdd, ...globex }), presses(ana, 'registerTdd', { tdd, ...globex })],
  },
  {
    name: 'two TDDs of one opportunity are registered',
    begin: async () => {
      const begun = await begin.unregistered();
      await begun.company.tdd(undefined, second);
      return begun;
    },
    actors: ({ workspace }, tdd) => {
      const other = Object.keys(workspace.world.docs.documents).find((id) => id !== tdd) ?? '';
      const deal = { ...globex, opportunity: 'OPP-0042' };
      return [presses(ben, 'registerTdd', { tdd, ...deal }), presses(ana, 'registerTdd', { tdd: other, ...deal })];
    },
  },
  { name: 'Set up twice', begin: begin.registered, actors: () => [starts('setUp'), starts('setUp')] },
  {
    name: 'Set up twice after a row was deleted',
    begin: begin.twoHandoffs,
    actors: (company) => {
      deleteRow(company, 1);
      return [starts('setUp'), starts('setUp')];
    },
  },
  {
    name: 'two sweeps after a row was deleted',
    begin: begin.twoHandoffs,
    actors: (company) => {
      deleteRow(company, 1);
      return [starts('onSweep'), starts('onSweep')];
    },
  },
  {
    name: 'Set up and the sweep after a row was deleted',
    begin: begin.twoHandoffs,
    actors: (company) => {
      deleteRow(company, 1);
      return [starts('setUp'), starts('onSweep')];
    },
  },
  {
    name: 'a TDD is registered while the sweep puts a row back',
    begin: async () => {
      const begun = await begin.twoHandoffs();
      await begun.company.tdd(undefined, 'Initech TDD.md');
      return begun;
    },
    actors: (company) => {
      deleteRow(company, 1);
      const other = Object.keys(company.workspace.world.docs.documents)[2] ?? '';
      return [starts('onSweep'), presses(ben, 'registerTdd', { tdd: other, ...globex, customer: 'Initech' })];
    },
  },
  {
    name: 'a TDD is registered while a row above is inserted',
    // The new row takes the place of the last, which the sweep puts back and says so.
    overlooks: /“nothing” was typed into the row and set back to “Umbrella”. The row was deleted, so Handoff restored it from the log\./,
    begin: async () => {
      const begun = await begin.twoHandoffs();
      await begun.company.tdd(undefined, 'Initech TDD.md');
      return begun;
    },
    actors: ({ workspace }) => {
      const other = Object.keys(workspace.world.docs.documents)[2] ?? '';
      return [presses(ben, 'registerTdd', { tdd: other, ...globex, customer: 'Initech' }), insertsRow];
    },
  },
  {
    name: 'a sweep that follows an edit while somebody sorts',
    begin: begin.twoHandoffs,
    actors: (company, tdd) => {
      company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
      return [starts('onSweep'), sorts];
    },
  },
  {
    name: 'the signature in the tracker and the sweep',
    begin: begin.signedOff,
    actors: (company) => [typed(company, ana, 'Signature', 'signed'), starts('onSweep')],
  },
  {
    name: 'the signature in the tracker and in the panel',
    begin: begin.signedOff,
    actors: (company, tdd) => [typed(company, ana, 'Signature', 'signed'), presses(ben, 'markSigned', { tdd, on: '2026-06-01' })],
  },
  { name: 'two sweeps that book', begin: begin.signed, actors: () => [starts('onSweep'), starts('onSweep')] },
  { name: 'the signature is taken back while it is booked', begin: begin.signed, actors: (_, tdd) => [takesBack(tdd), starts('onSweep')] },
  { name: 'the team changes while it is booked', begin: begin.signed, actors: (_, tdd) => [changesIe(tdd), starts('onSweep')] },
  { name: 'the meeting moves, and the sweep', begin: begin.booked, actors: (company) => [moved(company, move), starts('onSweep')] },
  {
    name: 'the meeting moves, and the team changes',
    begin: begin.booked,
    actors: (company, tdd) => [moved(company, move), changesIe(tdd)],
  },
  {
    name: 'the meeting moves while the sweep invites',
    begin: begin.booked,
    actors: (company, tdd) => {
      company.panel(ben, 'editTeam', { tdd, ...globex, ie: priya });
      return [starts('onSweep'), byHand('somebody moves the meeting', move)];
    },
  },
  { name: 'the meeting moves, and is given up', begin: begin.booked, actors: (company, tdd) => [moved(company, move), takesBack(tdd)] },
  {
    name: 'another time is looked for twice',
    begin: begin.booked,
    actors: (_, tdd) => [presses(ana, 'bookAgain', { tdd }), presses(ben, 'bookAgain', { tdd })],
  },
  {
    name: 'another time is looked for, and the sweep',
    begin: begin.booked,
    actors: (_, tdd) => [presses(ana, 'bookAgain', { tdd }), starts('onSweep')],
  },
  {
    name: 'the handoff ends while it is booked',
    begin: begin.signed,
    actors: (_, tdd) => [presses(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' }), starts('onSweep')],
  },
  {
    name: 'two look further after an edit',
    begin: begin.signedOff,
    actors: (company, tdd) => {
      company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
      return [presses(dana, 'lookFurther', { tdd }), presses(omar, 'lookFurther', { tdd })];
    },
  },
  {
    name: 'one looks further, and the sweep, after an edit',
    begin: begin.signedOff,
    actors: (company, tdd) => {
      company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
      return [presses(dana, 'lookFurther', { tdd }), starts('onSweep')];
    },
  },
  {
    name: 'the introduction is sent twice',
    begin: begin.toIntroduce,
    actors: (company, tdd) => {
      const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
      const sent = { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true };
      return [presses(ben, 'bookIntroduction', sent), presses(ben, 'bookIntroduction', sent)];
    },
  },
  {
    name: 'the introduction is sent while the IE changes',
    begin: begin.toIntroduce,
    actors: (company, tdd) => {
      const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
      const sent = { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true };
      return [presses(ben, 'bookIntroduction', sent), presses(ana, 'editTeam', { tdd, ...globex, ie: priya })];
    },
  },
  {
    name: 'the TDD gets its section twice',
    begin: begin.bare,
    actors: (_, tdd) => [presses(ben, 'addProductionSection', { tdd }), presses(ana, 'addProductionSection', { tdd })],
  },
  { name: 'a withdrawal while somebody sorts', begin: begin.twoHandoffs, actors: (_, tdd) => [withdraws(tdd), sorts] },
  { name: 'a withdrawal while its row is deleted', begin: begin.twoHandoffs, actors: (_, tdd) => [withdraws(tdd), deletes(1)] },
  { name: 'a withdrawal while a row above is inserted', begin: begin.twoHandoffs, actors: (_, tdd) => [withdraws(tdd), insertsRow] },
  { name: 'a withdrawal while a column is inserted', begin: begin.twoHandoffs, actors: (_, tdd) => [withdraws(tdd), insertsColumn] },
  { name: 'a withdrawal while somebody types', begin: begin.signedOff, actors: (_, tdd) => [withdraws(tdd), types('Signature', 'signed')] },
  {
    name: 'the sweep while somebody types what is theirs to type',
    begin: begin.signed,
    actors: () => [starts('onSweep'), types('Customer', 'Globex Corporation')],
  },
  {
    name: 'the sweep while somebody types what is not',
    // What is typed between two writes of one sweep is written over by the second.
    overlooks: /“Complete” was typed into Stage and set back [^"]*/,
    begin: begin.signed,
    actors: () => [starts('onSweep'), types('Stage', 'Complete')],
  },
];
