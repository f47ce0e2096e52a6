import fc from 'fast-check';
import { writeAgenda, type AgendaFacts } from '../../src/meeting/write-agenda';
import { cases } from '../cases';

const facts: AgendaFacts = {
  customer: 'Globex',
  closeDate: '2025-12-19',
  tdd: { title: 'TDD Globex', link: 'https://docs.google.com/document/d/abc/edit' },
  page: '',
  sections: [
    { heading: 'Environment', depth: 1, link: 'https://docs.google.com/document/d/abc/edit#heading=h.1' },
    { heading: 'Hosts & network', depth: 2, link: null },
    { heading: 'Ports', depth: 3, link: null },
    { heading: 'Production requirements', depth: 1, link: null },
  ],
  production: { is: 'yes', lines: ['Nodes: 12 × m5.2xlarge', 'Users: <unknown>'] },
  compared: ['Nodes: 1 → 3'],
  contacts: ['Carla Reyes (sponsor)'],
  findings: [
    { severity: 'hint', message: 'An image cannot be read.' },
    { severity: 'block', message: '“Sizing” is still the template’s.' },
  ],
  expectations: ['Deployment Timeline (AE and CE)', 'Scope and Timeline Sign-Off (AE and CE): told, not agreed yet'],
  conditions: [],
  signoffs: ['Dana Kowalski (IE): signed off 2 Dec', 'Omar Haddad (PM): waiting'],
};

describe('writeAgenda', () => {
  it('is what the meeting goes through', () => {
    expect(writeAgenda(facts)).toBe(
      [
        'Internal handoff of <b>Globex</b> from pre-sales to implementation.',
        'Close date: 19 Dec',
        'We will go through the TDD: <a href="https://docs.google.com/document/d/abc/edit">TDD Globex</a>',
        '',
        '<b>Sections</b><ul><li><a href="https://docs.google.com/document/d/abc/edit#heading=h.1">Environment</a></li><li>Hosts &amp; network</li><li>Production requirements</li></ul>',
        '<b>What differs in production</b><ul><li>Nodes: 12 × m5.2xlarge</li><li>Users: &lt;unknown&gt;</li></ul>',
        '<b>From the trial to production</b><ul><li>Nodes: 1 → 3</li></ul>',
        '<b>Open findings</b><ul><li>“Sizing” is still the template’s.</li><li>An image cannot be read.</li></ul>',
        '<b>Expectations not yet set</b><ul><li>Deployment Timeline (AE and CE)</li><li>Scope and Timeline Sign-Off (AE and CE): told, not agreed yet</li></ul>',
        '<b>Customer contacts</b><ul><li>Carla Reyes (sponsor)</li></ul>',
        '<b>Sign-off</b><ul><li>Dana Kowalski (IE): signed off 2 Dec</li><li>Omar Haddad (PM): waiting</li></ul>',
        'Handoff manages this event. To move it, change its time in Google Calendar, and the tracker will follow. To cancel it, take the signature back in the tracker or in the TDD’s panel.',
      ].join('<br>'),
    );
  });

  const part = (heading: string, change: Partial<AgendaFacts>) =>
    new RegExp(`<b>${heading}</b><ul>(.*?)</ul>`).exec(writeAgenda({ ...facts, ...change }))?.[1] ?? 'absent';

  it('tells the sections below the outermost where there is room for all', () => {
    const outermost = Array.from({ length: 7 }, (_, index) => ({ heading: `S${String(index)}`, depth: 1, link: null }));
    const told = (below: number) =>
      part('Sections', { sections: outermost.concat(Array.from({ length: below }, () => ({ heading: 'Below', depth: 2, link: null }))) });
    expect([told(5).match(/Below/g)?.length, told(6).includes('Below'), told(6).includes('S6')]).toEqual([5, false, true]);
  });

  it('shows the one entry that “and 1 more” would stand for', () => {
    const conditions = Array.from({ length: 9 }, (_, place) => `Condition ${String(place)}`);
    expect(writeAgenda({ ...facts, conditions })).toContain('<li>Condition 8</li></ul>');
  });

  it('caps a list and says how many more there are', () => {
    const sections = Array.from({ length: 24 }, (_, index) => ({ heading: `S${String(index)}`, depth: 1, link: null }));
    expect(part('Sections', { sections })).toBe(
      `${sections
        .slice(0, 12)
        .map(({ heading }) => `<li>${heading}</li>`)
        .join('')}<li>and 12 more</li>`,
    );
  });

  it('says who said that production does not differ', () => {
    const says = 'Ben Ortiz said on 18 Nov that production does not differ from the trial.';
    expect(part('Production', { production: { is: 'no', says } })).toBe(`<li>${says}</li>`);
  });

  it('says when nothing is decided, and when nothing is written', () => {
    expect([
      part('Production', { production: { is: 'undecided' } }),
      part('What differs in production', { production: { is: 'yes', lines: [] } }),
    ]).toEqual(['<li>It is not decided yet whether production differs from the trial.</li>', '<li>The TDD does not say yet.</li>']);
  });

  it('leaves out what is empty, and the close date that nobody knows', () => {
    const bare = writeAgenda({ ...facts, closeDate: null, sections: [], findings: [], expectations: [], signoffs: [] });
    expect([
      bare.includes('Close date: not known'),
      bare.includes('Sections'),
      bare.includes('Open findings'),
      bare.includes('Expectations'),
      bare.includes('Sign-off'),
    ]).toEqual([true, false, false, false, false]);
  });

  it('leads to the panel as a web page where there is one', () => {
    expect(writeAgenda({ ...facts, page: 'https://script.google.com/a/macros/vendor.example/s/AKfy/exec?tdd=abc' })).toContain(
      'To see its checks and sign-offs, and to sign off: <a href="https://script.google.com/a/macros/vendor.example/s/AKfy/exec?tdd=abc">the Handoff page</a><br>',
    );
  });

  it('links only to the web', () => {
    expect(writeAgenda({ ...facts, tdd: { title: 'X', link: 'javascript:alert(1)' } })).toContain('We will go through the TDD: X<br>');
  });

  it('is the same for the same facts, and fits into a description whatever stands in the document', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '&', '"', 'ü', 'word ', '\n'), maxLength: 400 });
    const link = fc.constant(`https://docs.google.com/document/d/${'x'.repeat(60)}/edit?tab=t.0#heading=h.${'y'.repeat(20)}`);
    const any = fc.record({
      customer: text,
      closeDate: fc.constant('2025-12-19'),
      tdd: fc.record({ title: text, link }),
      sections: fc.array(fc.record({ heading: text, depth: fc.integer({ min: 1, max: 3 }), link }), { minLength: 10, maxLength: 40 }),
      production: fc.record({ is: fc.constant('yes' as const), lines: fc.array(text, { minLength: 10, maxLength: 30 }) }),
      findings: fc.array(fc.record({ severity: fc.constantFrom('block' as const, 'warn' as const), message: text }), {
        minLength: 5,
        maxLength: 30,
      }),
      expectations: fc.array(text, { maxLength: 12 }),
      page: fc.constant(`https://script.google.com/a/macros/vendor.example/s/${'z'.repeat(160)}/exec`),
      compared: fc.array(text, { maxLength: 12 }),
      contacts: fc.array(text, { maxLength: 12 }),
      conditions: fc.array(text, { maxLength: 12 }),
      signoffs: fc.array(text, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(any, (given) => writeAgenda(given) === writeAgenda(given) && writeAgenda(given).length <= 7600),
      cases(),
    );
  });
});
