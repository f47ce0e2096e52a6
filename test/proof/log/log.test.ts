import { logClaims } from './log-claims';

describe('a change of the log by hand', () => {
  // A tenth of all changes; `npm run prove -- --only log/` tries each, on downloaded files too.
  it('is found, and where it is', async () => {
    const [verifyLog] = logClaims;
    const proved = await verifyLog?.prove({ seed: 1, share: 0.1, note: () => undefined });
    expect([(proved?.tried['changes of the log by hand'] ?? 0) > 40, proved?.failures]).toEqual([true, []]);
  }, 60_000);
});
