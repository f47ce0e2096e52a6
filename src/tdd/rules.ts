import type { Rule } from './rule';
import { allReadable } from './rules/all-readable';
import { productionComplete } from './rules/production-complete';
import { productionDeclared } from './rules/production-declared';
import { productionFilled } from './rules/production-filled';
import { productionSeparate } from './rules/production-separate';
import { rightCustomer } from './rules/right-customer';
import { sectionsPresent } from './rules/sections-present';
import { suggestionsSettled } from './rules/suggestions-settled';
import { templateFilled } from './rules/template-filled';
import { trialCompared } from './rules/trial-compared';

/** The rules in the order in which their findings are shown. */
export const rules: readonly Rule[] = [
  productionDeclared,
  productionSeparate,
  productionFilled,
  rightCustomer,
  productionComplete,
  sectionsPresent,
  templateFilled,
  suggestionsSettled,
  trialCompared,
  allReadable,
];
