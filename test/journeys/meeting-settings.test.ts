import { policyRows, readPolicy } from '../../src/journeys/policy/policy-rows';
import { Company, ana, engine } from './company';
import { problemWords } from '../../src/tracker/cell-problem';

const key = 'Times without meetings';

describe('times without meetings', () => {
  test('are days and times, as people write them, and are shown so that they can be read again', () => {
    const { policy, problems } = readPolicy([[key, 'Fri 13:00-24:00; Mon-Thu 12.00–13.00']]);
    expect([policy.meeting.noMeetingTimes, problems.map(problemWords)]).toEqual([
      [
        { days: [5], from: '13:00', to: '24:00' },
        { days: [1, 2, 3, 4], from: '12:00', to: '13:00' },
      ],
      [],
    ]);
    const shown = policyRows(policy).find(([name]) => name === key)?.[1] ?? '';
    expect([shown, readPolicy([[key, shown]]).policy.meeting.noMeetingTimes]).toEqual([
      'Fri 13:00-24:00; Mon, Tue, Wed, Thu 12:00-13:00',
      policy.meeting.noMeetingTimes,
    ]);
  });

  test.each(['afternoons', 'Fri 13:00', 'Fri 17:00-13:00', 'Fri 13:00-24:00; lunch', 'Friyay-Mon 25:00-26:00'])(
    '%s is told, and nothing is kept free until it is mended',
    (text) => {
      const { policy, problems } = readPolicy([[key, text]]);
      expect([policy.meeting.noMeetingTimes, problems.map(problemWords)]).toEqual([
        [],
        [`Policy, “${key}”: “${text}” must have days and times like Fri 13:00-24:00. Until it is fixed, it counts as empty.`],
      ]);
    },
  );

  test('are kept free by the booking', async () => {
    const usual = await bookedStart('');
    const quiet = await bookedStart('Mon 14:00-16:00');
    expect([usual, quiet]).toEqual(['2026-06-01T13:00:00Z', '2026-06-02T13:00:00Z']);
  });
});

/** When the meeting of the sample handoff begins, with this setting in the Policy tab. */
async function bookedStart(times: string): Promise<string | undefined> {
  const company = new Company();
  const tdd = await company.signedOff();
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Policy!A1:A60' },
  }) as { values?: string[][] };
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: `Policy!B${String(values.findIndex(([name]) => name === key) + 1)}` },
    query: { valueInputOption: 'RAW' },
    body: { values: [[times]] },
  });
  company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
  company.workspace.advance(10);
  return company.events()[0]?.start.dateTime;
}
