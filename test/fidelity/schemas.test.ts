import { ana, ben, Company, dana, omar, goodTdd } from '../journeys/company';
import { discoveries } from './discovery';
import { watchSchemas } from './watch-schemas';

const named = discoveries ? describe : describe.skip;
if (!discoveries) console.log('Skipped: ../shared/data/discovery is absent.');

named('the main job, by Google’s discovery documents', () => {
  it('asks and answers nothing that Google does not describe', async () => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const company = new Company(undefined, ({ hooks }) => {
      hooks.beforeCall = ({ method }) => void seen.add(method);
      watchSchemas(hooks, found);
    });
    const tdd = await company.tdd(goodTdd.replace(/## Production[^]*/, ''));
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'addProductionSection', { tdd });
    company.edit(ben, tdd, 'Environments:', 'Environments: production and staging, both in the customer’s own cloud account');
    company.edit(ben, tdd, 'Users and concurrent users:', 'Users and concurrent users: 900 users, 200 at the same time');
    company.panel(ben, 'requestReview', { tdd });
    company.signOff(dana, tdd);
    company.signOff(omar, tdd);
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(30);
    expect([...found]).toEqual([]);
    console.log([...seen].sort().join(' '));
  });
});
