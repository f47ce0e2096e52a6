import type { PanelView } from '../../../src/rpc/contract/panel-view';
import { ana, ben, dana, globex, goodTdd, omar, priya } from '../../journeys/company';
import type { Walk } from './walk';

/** From a TDD that nobody registered to one that is signed off; answers its file id. */
export async function walkPreparation(walk: Walk): Promise<string> {
  const { company } = walk;
  const tdd = await company.tdd();
  walk.asks('open the panel of a TDD that is not registered', ana, 'openPanel', { tdd });
  walk.asks('check a TDD without registering it', ben, 'checkTdd', { tdd, production: 'yes' });
  walk.asks('register a TDD', ben, 'registerTdd', { tdd, ...globex });
  walk.asks('open the panel for the first time in six hours', ana, 'openPanel', { tdd });
  walk.asks('open the panel', ana, 'openPanel', { tdd });
  walk.moveRows();
  walk.asks('open the panel after rows were moved', ana, 'openPanel', { tdd });
  walk.asks('preview a change of the team', ben, 'previewTeam', { tdd, ...globex, ie: priya });
  walk.asks('change the team', ben, 'editTeam', { tdd, ...globex, closeDate: '2026-06-15' });
  const panel = walk.asks<'declareProduction', PanelView>('say whether production differs', ben, 'declareProduction', {
    tdd,
    answer: 'yes',
  });
  const [{ rule, section, message } = never('waive')] = panel.findings.filter(({ severity }) => severity !== 'block');
  const finding = { rule, section, message };
  walk.asks('waive a finding', ben, 'waiveFinding', { tdd, finding, reason: 'Standard deployment.' });
  walk.asks('take a waiver back', ben, 'takeBackWaiver', { tdd, finding });
  walk.asks('check again', ben, 'checkAgain', { tdd });
  walk.asks('jump to a place in the document', ben, 'jump', { tabId: 't.0', child: 1 }, { documentId: tdd });
  walk.asks('ask for the review', ben, 'requestReview', { tdd });
  await walkReview(walk, tdd);
  return tdd;
}

async function walkReview(walk: Walk, tdd: string): Promise<void> {
  const { company } = walk;
  walk.asks('name a stand-in', dana, 'nameStandIn', {
    tdd,
    role: 'IE',
    who: priya,
    from: '2026-06-01',
    until: '2026-06-05',
    reason: 'Ill.',
  });
  walk.asks('end a stand-in', dana, 'endStandIn', { tdd, role: 'IE' });
  const { content } = company.panel(dana, 'openPanel', { tdd });
  const sign = { tdd, note: '', section: '', content } as const;
  walk.asks('ask for changes', dana, 'signOff', { ...sign, decision: 'asked-for-changes', note: 'Which sizes?' });
  company.panel(ben, 'requestReview', { tdd });
  walk.asks('sign off', dana, 'signOff', { ...sign, decision: 'signed-off' });
  walk.asks('sign off on a condition', omar, 'signOff', { ...sign, decision: 'signed-off', conditions: ['DNS is named.'] });
  walk.asks('say that a condition is met', dana, 'meetCondition', { tdd, text: 'DNS is named.', how: 'In the call.' });
  walk.asks('withdraw a sign-off', dana, 'withdrawSignoff', { tdd, reason: 'I missed the sizes.' });
  company.panel(ben, 'requestReview', { tdd });
  company.signOff(dana, tdd);
  company.workspace.advance(10);
  company.edit(ben, tdd, '64 GB of memory', '96 GB of memory');
  walk.asks('look further, after an edit', dana, 'lookFurther', { tdd });
  const again = { ...sign, decision: 'signed-off', content: company.panel(dana, 'openPanel', { tdd }).content } as const;
  walk.moveRows();
  walk.asks('sign off after rows were moved', dana, 'signOff', again);
  company.signOff(omar, tdd);
  const other = await company.tdd(goodTdd.replace(/## Production requirements[^]*/, ''), 'Umbrella TDD.md');
  company.register(other, { customer: 'Umbrella' });
  company.panel(ben, 'declareProduction', { tdd: other, answer: 'yes' });
  walk.asks('add the production section', ben, 'addProductionSection', { tdd: other });
}

function never(what: string): never {
  throw new Error(`There is nothing to ${what}.`);
}
