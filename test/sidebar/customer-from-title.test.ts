import { customerFromTitle } from '../../src/sidebar/customer-from-title';

describe('customerFromTitle', () => {
  test.each([
    ['Globex – Technical Design Document', 'Globex'],
    ['TDD: Globex Corporation', 'Globex Corporation'],
    ['Globex TDD', 'Globex'],
    ['Technical Design Document for Globex', 'Globex'],
    ['Copy of Copy of ACME Inc. - TDD (v2)', 'ACME Inc'],
    ['[DRAFT] TDD – Müller-Lüdenscheidt GmbH v1.3', 'Müller-Lüdenscheidt GmbH'],
    ['Initech’s TDD', 'Initech'],
    ['Globex_TDD.docx', 'Globex'],
    ['2025-11-20 – Globex – trial', 'Globex'],
    ['グローベックス TDD', 'グローベックス'],
    ['TDD template', ''],
    ['', ''],
  ])('takes “%s” as “%s”', (title, customer) => {
    expect(customerFromTitle(title)).toEqual(customer);
  });
});
