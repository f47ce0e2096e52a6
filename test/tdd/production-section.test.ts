import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

function found(outline: string) {
  const read = readTdd(writeDocument(outline));
  if (!read.ok) throw new Error(read.refusal.because);
  const { production } = checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy });
  return production === null ? null : [production.heading, production.state, production.separate];
}

describe('findProduction finds the section', () => {
  test.each([
    ['at level 1', '# Trial\nx\n# Production\n3 nodes', ['Production', 'filled', true]],
    ['at level 6', '# TDD\n## Trial\nx\n## Design\n###### Production requirements\n3 nodes', ['Production requirements', 'filled', true]],
    ['with subsections only', '# TDD\n## Production\n### Sizing\n3 nodes\n### Hosting\nAWS', ['Production', 'filled', true]],
    ['in a second tab', '=== Trial\n# Design\nx\n=== More\n# Production requirements\n3 nodes', ['Production requirements', 'filled', true]],
    ['in a tab within a tab', '=== Design\nx\n==== Details\n# Production requirements\n3 nodes', ['Production requirements', 'filled', true]],
    ['as the title of a tab without headings', '=== Trial\nOne node.\n=== Production\n3 nodes', ['Production', 'filled', true]],
    ['as the title of a tab with other headings', '=== Trial\nOne node.\n=== Production\n# Sizing\n3 nodes', ['Production', 'filled', true]],
    ['as the title of a tab with nothing in it', '=== Trial\nOne node.\n=== Production', ['Production', 'empty', true]],
    ['as the only heading', '# Production requirements\n3 nodes', ['Production requirements', 'filled', true]],
    ['after a title and prose', 'TITLE: Globex TDD\nThe trial runs on one node.\nIt has two users.\n# Production requirements\n## Sizing\n3 nodes', ['Production requirements', 'filled', true]],
    ['as a document of its own', '# Production requirements\n## Sizing\n3 nodes\n## Hosting\nAWS', ['Production requirements', 'filled', true]],
    ['beside staging', '# TDD\n## Environments\n### Staging\nOne node.\n### Production\n3 nodes', ['Production', 'filled', true]],
    ['called live among environments', '# TDD\n## Environments\n### Staging\nOne node.\n### Live\n3 nodes', ['Live', 'filled', true]],
    ['with nothing under it', '# TDD\n## Production requirements\n## Next', ['Production requirements', 'empty', true]],
    ['with empty subsections', '# TDD\n## Production requirements\n### Sizing\n### Hosting\n## Next', ['Production requirements', 'empty', true]],
    ['with a picture only', '# TDD\n## Production requirements\n![Sizing]\n## Next', ['Production requirements', 'filled', true]],
    ['with a picture beside TBD', '# TDD\n## Production requirements\nTBD\n![Logo]\n## Next', ['Production requirements', 'placeholder', true]],
    ['on the way there that states facts', '# TDD\n## Trial\nx\n## Production rollout\n- 3 nodes on EKS\n- 900 users, SAML\n- Postgres on RDS', ['Production rollout', 'filled', true]],
    ['on the way there with facts in subsections', '# TDD\n## Moving to production\n### Storage\n4 TB gp3, Postgres on RDS\n### Network\nVPN only', ['Moving to production', 'filled', true]],
    ['of go-live that states facts', '# TDD\n## Go-live\n| Nodes | 3 |\n| Users | 900 |\n| Disk | 2 TB |', ['Go-live', 'filled', true]],
    ['on something of production that states facts', '# TDD\n## Production VPC and access\n3 nodes on EKS behind a VPN, 2 TB disk', ['Production VPC and access', 'filled', true]],
    ['in French on the way there', '# TDD\n## Mise en production\n12 nœuds de 16 vCPU et 64 Go\n900 utilisateurs, SAML', ['Mise en production', 'filled', true]],
    ['that the trial is over', '# Globex trial\n## Production requirements\n3 nodes\n## Next\nx', ['Production requirements', 'filled', true]],
  ])('%s', (_, outline, expected) => {
    expect(found(outline)).toEqual(expected);
  }); // prettier-ignore
});

describe('findProduction finds none', () => {
  test.each([
    ['in a title', 'TITLE: Production requirements\n# Trial\nOne node.'],
    ['in the one heading over the whole document', '# Production Readiness Review Process\n## Summary\nx\n## Goals\ny'],
    ['in the title of a document that covers the trial too', '# Production requirements\n## Trial\nOne node.\n## Sizing\nx'],
    ['in a bold line', '# TDD\n## Trial\nOne node.\n**Production requirements**\n3 nodes'],
    ['in a table row', '# TDD\n## Trial\n| Trial | One node |\n| Production requirements | 3 nodes |'],
    ['in a sentence', '# TDD\n## Trial\nThe production requirements differ: 3 nodes.'],
    ['in a comment of a script', '# TDD\n## Trial\n`# Production requirements`\nhelm upgrade'],
    ['in the title of a single tab', '=== Production\n# Trial\nOne node.\n# Next\nx'],
    ['in what is out of scope', '# TDD\n## Out of scope\n### Production requirements\n3 nodes\n## Next\nx'],
    ['in a section for trial and production', '# TDD\n## Trial and production\n3 nodes\n## Next\nx'],
    ['in waves of a migration', '# TDD\n## Wave 1: Non-production workloads\nx\n## Wave 2: Production cutover\nx'],
    [
      'on the way there with a schedule only',
      '# TDD\n## Production rollout\nWeek 1: 60 users\nWeek 2: all 900 users, SSO is switched on\n## Next\nx',
    ],
    ['on the way there with steps only', '# TDD\n## Path to production\n1. Sign\n2. Kick-off on 3 May\n3. Invite users'],
    [
      'on something of production that states nothing of the machines',
      '# TDD\n## Production ownership\n40 users own 900 repositories on GitHub; access is by SSO.',
    ],
    ['on the way there without a number', '# TDD\n## Go-live\nUsers get access; nodes are watched; upgrades stop.'],
    ['on the way there that is out of scope', '# TDD\n## Out of scope\n### Production rollout\n3 nodes, 900 users, 2 TB disk\n## Next\nx'],
    ['on the way there over the whole document', '# Production rollout\n## Trial\n3 nodes, 900 users, 2 TB disk\n## Next\nx'],
    ['in what the customer runs today', '# TDD\n## Current production environment\n3 nodes, 900 users, 2 TB disk\n## Next\nx'],
    ['in an empty document', ''],
  ])('%s', (_, outline) => {
    expect(found(outline)).toBeNull();
  });
});

describe('findProduction tells where it stands', () => {
  test.each([
    ['under a heading of the trial', '# TDD\n## Trial design\nx\n### Production requirements\n3 nodes', false],
    ['two levels under it', '# TDD\n## Proof of concept\n### Design\n#### Production\n3 nodes', false],
    ['in the tab of the trial', '=== Trial\n# Production requirements\n3 nodes\n=== Notes\nx', false],
    ['beside the trial', '# TDD\n## Trial design\nx\n## Production requirements\n3 nodes', true],
    ['under a heading for both', '# TDD\n## From trial to production\n### Production requirements\n3 nodes', true],
  ])('%s', (_, outline, separate) => {
    expect(found(outline)?.[2]).toBe(separate);
  });
});

describe('findProduction chooses', () => {
  test.each([
    ['the separate one', '# TDD\n## Trial\n### Production requirements\n3 nodes\n## Production\nTBD', ['Production', 'placeholder', true]],
    ['the filled one', '# TDD\n## Production requirements\nTBD\n## Production environment\n3 nodes', ['Production environment', 'filled', true]],
    ['the plainest heading', '# TDD\n## Production environment\nAWS\n## Production requirements\n3 nodes', ['Production requirements', 'filled', true]],
    ['the first of equals', '# TDD\n## Production sizing\n3 nodes\n## Production requirements\n4 nodes', ['Production sizing', 'filled', true]],
    ['the one named so before the way there', '# TDD\n## Production rollout\n3 nodes, 900 users, 2 TB disk\n## Production requirements\nTBD', ['Production requirements', 'placeholder', true]],
    ['the one named so within the way there', '# TDD\n## Go-live\n900 users, 2 TB disk\n### Production environment\n3 nodes', ['Production environment', 'filled', true]],
    ['the outer of two', '# TDD\n## Production\n### Production sizing\n3 nodes\n## Next\nx', ['Production', 'filled', true]],
  ])('%s', (_, outline, expected) => {
    expect(found(outline)).toEqual(expected);
  }); // prettier-ignore
});
