import { ben, Company } from './company';

/** https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer) */
describe('somebody else who holds the lock', () => {
  it('is waited for, and nothing is written when that takes too long', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    const { workspace } = company;
    const declare = () => company.ask(ben, 'declareProduction', { tdd, answer: 'yes' });
    workspace.world.script.lockHeldUntil = workspace.now() + 20_001;
    expect(declare()).toEqual({
      ok: false,
      refusal: {
        code: 'busy',
        because: 'Somebody else is changing the tracker right now.',
        fix: 'Try again in a moment; nothing was changed.',
      },
    });
    workspace.world.script.lockHeldUntil = workspace.now() + 20_000;
    expect(declare().ok).toBe(true);
  });
});
