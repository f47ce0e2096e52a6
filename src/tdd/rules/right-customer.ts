import { namedCustomers, type NamedCustomer } from '../named-customers';
import type { Complaint, Rule } from '../rule';
import type { Tdd } from '../tdd';

const mostShown = 5;
const longest = 80;
const hole = /\{\{[^}]*\}\}|[[<](?:customer|client|company|kunde|cliente)\b[^\]>]*[\]>]/i;

/** Source: FEATURES P9: a TDD copied for a new customer keeps the old one's name. Placeholders in text are template-filled's. */
export const rightCustomer: Rule = {
  name: 'right-customer',
  asks: 'The TDD names its own customer and no other.',
  severity: 'warn',
  check: ({ tdd, around, reader }) => {
    const isTerm = (name: string) => reader.facts(name).length > 0;
    const named = around.customer === '' ? [] : namedCustomers(tdd, { ...around, isTerm });
    return [
      ...placeholders(tdd),
      ...named.slice(0, mostShown).map((one) => complain(one, around.customer)),
      ...rest(named.slice(mostShown)),
    ];
  },
};

function placeholders({ title, sections }: Tdd): readonly Complaint[] {
  const heading = sections.find(({ level, heading: text }) => level > 0 && hole.test(text));
  const inTitle = hole.test(title);
  if (!inTitle && heading === undefined) return [];
  return [
    {
      message: `There is a placeholder left in ${inTitle ? 'the title of the document' : 'a heading'}.`,
      expected: 'The customer’s name.',
      found: `“${inTitle ? title : (heading?.heading ?? '')}”.`,
      section: heading?.heading ?? null,
      place: heading?.place ?? null,
    },
  ];
}

function complain({ customer, mentions }: NamedCustomer, own: string): Complaint {
  const [first] = mentions;
  const inText = mentions.find(({ section }) => section !== null) ?? first;
  const words = (first?.text ?? '').split('\n').join(' ').trim();
  const quote = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const more = mentions.length > 1 ? `, and ${String(mentions.length - 1)} more` : '';
  return {
    message: customer.copied
      ? `${customer.name} is still named here: this TDD was copied from theirs.`
      : `Another customer is named here: ${customer.name}.`,
    expected: `${own}, and nothing about other customers.`,
    found: `“${quote}”${first?.section ? '' : ' as the title'}${more}.`,
    section: inText?.section?.heading ?? null,
    place: inText?.place ?? null,
  };
}

function rest(named: readonly NamedCustomer[]): readonly Complaint[] {
  const [first] = named;
  if (first === undefined) return [];
  const [mention] = first.mentions;
  return [
    {
      message: `${String(named.length)} more customers are named here.`,
      expected: 'Nothing about other customers.',
      found: `${named.slice(0, mostShown).map(({ customer }) => customer.name).join(', ')}${named.length > mostShown ? ' and others' : ''}.`, // prettier-ignore
      section: mention?.section?.heading ?? null,
      place: mention?.place ?? null,
    },
  ];
}
