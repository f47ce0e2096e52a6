import { Company, engine } from '../../journeys/company';

export interface Team {
  readonly ae: string;
  readonly ce: string;
  readonly ie: string;
  readonly pm: string;
}

/** Where people of one role sit, in turn. In summer their days have two hours in common. */
const zones: readonly (readonly [zone: string, from: string, to: string])[] = [
  ['America/New_York', '09:00', '17:30'],
  ['Europe/London', '09:00', '17:30'],
  ['Europe/Warsaw', '09:00', '17:30'],
  ['Africa/Johannesburg', '08:30', '17:30'],
  ['Asia/Dubai', '09:00', '19:00'],
];

const roles = ['AE', 'CE', 'IE', 'PM'] as const;

/** Of each role; two hundred in all. */
const ofEach = 50;

/** The same addresses as grown handoffs have. */
const emailOf = (role: (typeof roles)[number], number: number): string => `${role.toLowerCase()}${String(number % ofEach)}@vendor.example`;

/** The team of a handoff: everybody gets as many as the others of their role, and hardly ever with the same colleagues. */
export const teamOf = (number: number): Team => ({
  ae: emailOf('AE', number),
  ce: emailOf('CE', number * 7 + 3),
  ie: emailOf('IE', number * 11 + Math.floor(number / ofEach)),
  pm: emailOf('PM', number * 3 + 1),
});

/** Two hundred people in five zones, all of them in the People tab. */
export function largeCompany(now: number): Company {
  const company = new Company(now);
  const people = roles.flatMap((role) =>
    Array.from({ length: ofEach }, (_, number) => ({ role, email: emailOf(role, number), place: zones[number % zones.length] })),
  );
  const rows = people.map(({ role, email, place: [zone, from, to] = ['Etc/UTC', '09:00', '17:00'] }) => {
    const name = email.slice(0, email.indexOf('@')).toUpperCase();
    company.workspace.addAccount({ email, name, zone });
    return [email, name, role, zone, 'Mon-Fri', from, to];
  });
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [{ appendDimension: { sheetId: 103, dimension: 'ROWS', length: rows.length } }] },
  });
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: `People!A2:G${String(rows.length + 1)}` },
    query: { valueInputOption: 'RAW' },
    body: { values: rows },
  });
  company.setUp();
  return company;
}

const tddOf = (customer: string): string => `# ${customer} TDD

## Background

${customer} ships widgets from three sites.

## Customer environment

Two data centres, one cloud account, GitHub Enterprise with 400 repositories.

## Trial design

A single node with 8 CPU and 32 GB for 40 users, for six weeks.

## Production requirements

${customer} runs three nodes in their own cloud account for 900 users.

### Sizing

Three nodes with 16 CPU, 64 GB of memory and 1 TB of disk each.
`;

export interface Deal extends Team {
  readonly tdd: string;
  readonly customer: string;
}

/** A deal with a document of its own, registered and signed off through the panel by those whose handoff it is. */
export async function signedOffDeal(company: Company, number: number): Promise<Deal> {
  const team = teamOf(number);
  const customer = `Customer ${String(number)}`;
  const { documentId: tdd } = await company.workspace.importFile(team.ce, `${customer}.md`, new TextEncoder().encode(tddOf(customer)));
  for (const emailAddress of [team.ae, team.ie, team.pm])
    company.workspace.api(team.ce, 'drive.permissions.create', {
      path: { fileId: tdd },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress },
    });
  const pm = { is: 'assigned', who: team.pm } as const;
  const { ae, ce, ie } = team;
  company.panel(ce, 'registerTdd', { tdd, customer, ae, ce, ie, pm, closeDate: '2026-06-30' });
  company.panel(ce, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ce, 'requestReview', { tdd });
  for (const reviewer of [ie, team.pm]) company.signOff(reviewer, tdd);
  return { ...team, tdd, customer };
}
