/** Heading of the section that the product inserts where a TDD has none. */
export const productionHeading = 'Production requirements';

/** First line of that section: tells its author what belongs there, and counts as not filled. */
export const productionGuidance =
  'What production needs that the trial did not. Give each line its value, “as in the trial” where it does not differ.';

/** What an implementation team needs to know of production: one line or row each, filled once a value stands beside it. */
export const productionFields: readonly string[] = [
  'Deployment method',
  'Hosting provider',
  'Environments',
  'Nodes and instance types',
  'CPU, memory, disk',
  'Code hosts',
  'Repositories, monorepos, largest',
  'Users and concurrent users',
  'External services',
  'CI/CD',
  'Network and access',
  'Upgrade and change process',
  'Deviations from the standard deployment',
];

/** The fields and their parts: “Users” by itself names a field as much as “Users and concurrent users” does. */
export const productionLabels: readonly string[] = productionFields.flatMap((field) => [field, ...field.split(/, | and |\//)]);
