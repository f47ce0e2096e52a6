import { namedCustomers } from '../../src/tdd/named-customers';
import { readTdd } from '../../src/tdd/read-tdd';
import { writeDocument } from './write-document';

const other = (name: string, ...domains: string[]) => ({ name, domains, copied: false });

function named(
  line: string,
  others: readonly ReturnType<typeof other>[],
  customer = 'Globex Energy',
  domains: readonly string[] = ['globex.example'],
) {
  const read = readTdd(writeDocument(`# TDD\n## Trial design\n${line}`));
  if (!read.ok) throw new Error(read.refusal.because);
  return namedCustomers(read.value, { customer, domains, others, isTerm: (name) => name === 'GitHub' }).map((one) => one.customer.name);
}

describe('namedCustomers', () => {
  test.each(['a', 'a.', 'a-', '.'])('ends with words that go on and on: %s', (piece) => {
    expect(named(`Initech ${piece.repeat(300_000 / piece.length)} ops@initech.example.`, [other('Initech', 'initech.example')])).toEqual([
      'Initech',
    ]);
  });

  test.each([
    ['Initech runs one node.', 'Initech'],
    ['The cluster of Initech.', 'Initech'],
    ['“Initech”, the customer', 'Initech GmbH'],
    ['Initech’s own cloud', 'Initech, Inc.'],
    ['Umbrella-Health runs one node.', 'Umbrella Health'],
    ['umbrella health runs one node', 'Umbrella Health'],
    ['Société Générale à Paris', 'Société Générale SA'],
    ['IBX runs one node', 'IBX'],
    ['Acme runs one node', 'Acme'],
  ])('%s names %s', (line, name) => {
    expect(named(line, [other(name)])).toEqual([name]);
  });

  test.each([
    ['Delta runs one node.', 'Delta'],
    ['On target: the target of Target', 'Target'],
    ['Visa’s own cloud', 'Visa Inc.'],
  ])('in a copy of their TDD, %s names %s', (line, name) => {
    expect(named(line, [{ ...other(name), copied: true }])).toEqual([name]);
  });

  test.each([
    ['the delta between trial and production', 'Delta'],
    ['GitHub Enterprise', 'GitHub'],
  ])('even in a copy of their TDD, %s does not name %s', (line, name) => {
    expect(named(line, [{ ...other(name), copied: true }])).toEqual([]);
  });

  test.each([
    ['Globex Energy and Globex run it', 'Globex', 'a part of the own name'],
    ['Globex Energy runs it', 'GLOBEX ENERGY Ltd', 'the own customer under another deal'],
    ['the target of the trial; Target platform', 'Target', 'an ordinary word'],
    ['an umbrella term', 'Umbrella', 'a word that is not written like a name'],
    ['GitHub Enterprise', 'GitHub', 'a product'],
    ['Initechs plan', 'Initech', 'another word'],
    ['run `Initech.deploy()` there', 'Initech', 'inline code'],
    ['see /srv/Initech/config', 'Initech', 'a path'],
    ['INITECH_URL is set', 'Initech', 'an identifier'],
    ['an ibx file', 'IBX', 'a short name in other letters'],
    ['It is so', 'It', 'two letters'],
    ['One node.', '', 'no name at all'],
    ['One node.', '(+*)', 'no word'],
  ])('%s does not name %j: %s', (line, name) => {
    expect(named(line, [other(name)])).toEqual([]);
  });

  test.each([
    ['mail joe@initech.example', ['Initech']],
    ['https://git.initech.example/x', ['Initech']],
    ['https://notinitech.example/x', []],
    ['mail carla@globex.example', []],
  ])('%s by domain: %j', (line, found) => {
    expect(named(line, [other('Initech', 'initech.example'), other('Old Globex', 'globex.example')])).toEqual(found);
  });

  test.each([
    ['Deal: https://crm.example/Opportunity/0065g00000XyZ/view', ['Initech']],
    ['[The deal](https://crm.example/Opportunity/0065g00000XyZ?tab=1)', ['Initech']],
    ['https://crm.example/Opportunity/0065g00000XyZa', []],
    ['Deal OPP-4711', ['Umbrella Corp']],
    ['Deal OPP-47112', []],
    ['4711 users', []],
  ])('%s by opportunity: %j', (line, found) => {
    const initech = { ...other('Initech'), opportunities: ['https://crm.example/opportunity/0065g00000XyZ/'] };
    const umbrella = { ...other('Umbrella Corp'), opportunities: ['OPP-4711', '17', ''] };
    expect(named(line, [initech, umbrella])).toEqual(found);
  });

  test('looks a customer up once, however many there are', () => {
    const others = Array.from({ length: 10_000 }, (_, place) => other(`Customer${String(place)} Works`, `c${String(place)}.example`));
    const begin = process.hrtime.bigint();
    expect(named('Customer77 Works runs one node, c9000.example another.', others)).toEqual(['Customer77 Works', 'Customer9000 Works']);
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(1000);
  });
});
