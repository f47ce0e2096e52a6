import { type Company, dana, engine, priya } from '../../journeys/company';
import { Walk } from './walk';
import { walkExpectations, walkIntroduction } from './walk-customer';
import { walkApart, walkMeeting } from './walk-meeting';
import { walkPreparation } from './walk-preparation';

/** Takes one company through every action of the table, each measured once. Begins on Monday 1 June 2026, in the morning. */
export async function walkAll(company: Company): Promise<Walk> {
  const walk = new Walk(company);
  const tdd = await walkPreparation(walk);
  walkExpectations(walk, tdd);
  walkMeeting(walk, tdd);
  walkIntroduction(walk, tdd);
  await walkApart(walk);
  walk.asks('open My handoffs', dana, 'myHandoffs', {});
  walk.does('open My handoffs, as a lead', 'rpc', () => company.workspace.run(priya, 'rpc', ['myHandoffs', {}]));
  walk.does('open a document, for its menu', 'onOpen', () => company.workspace.menu(dana, { documentId: tdd }));
  walk.does('install the add-on in an open document', 'onInstall', () => company.workspace.run(dana, 'onInstall', [], { documentId: tdd }));
  walk.does('open the sidebar', 'openSidebar', () => company.workspace.run(dana, 'openSidebar', [], { documentId: tdd }));
  walk.does('open the web page', 'doGet', () => company.workspace.web(dana, { tdd }));
  walk.does('verify the log', 'verifyLog', () => company.workspace.run(priya, 'verifyLog', [], { spreadsheetId: company.tracker }));
  walk.does('run the self-test', 'selfTest', () => company.workspace.run(engine, 'selfTest'));
  walk.does('set up again', 'setUp', () => company.workspace.run(engine, 'setUp'));
  return walk;
}
