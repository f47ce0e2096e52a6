import type { TddCheck } from './check-tdd';
import { productionFields, productionGuidance } from './production-template';
import type { Tdd } from './tdd';
import { contentOf } from './tdd-reader';

/** What the production section says, its subsections included, line by line; empty lines, the guidance and fields without a value are left out. */
export function productionLines(tdd: Tdd, production: NonNullable<TddCheck['production']>): readonly string[] {
  const { heading, place } = production;
  const index = tdd.sections.findIndex(
    (section) => section.heading === heading && section.place.tabId === place.tabId && section.place.child === place.child,
  );
  return index === -1
    ? []
    : contentOf(tdd, index)
        .lines.map(({ text }) => text.trim())
        .filter((text) => text !== '' && text !== productionGuidance && !isEmptyField(text));
}

const isEmptyField = (text: string): boolean => productionFields.some((field) => text === `${field}:`);
