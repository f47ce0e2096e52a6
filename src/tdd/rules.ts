import type { Rule } from './rule';
import { allReadable } from './rules/all-readable';
import { productionDeclared } from './rules/production-declared';
import { productionFilled } from './rules/production-filled';
import { productionSeparate } from './rules/production-separate';
import { sectionsPresent } from './rules/sections-present';
import { templateFilled } from './rules/template-filled';

/** The rules in the order in which their findings are shown. */
export const rules: readonly Rule[] = [
  productionDeclared,
  productionSeparate,
  productionFilled,
  sectionsPresent,
  templateFilled,
  allReadable,
];
