import { dueDaysText, needsText, readDueDays, readNeeds, readOrder } from '../../handoff/stage-policy';
import type { PolicyEntry } from './policy-entry';

export const stageEntries: readonly PolicyEntry[] = [
  {
    key: 'Order of what is open',
    meaning: 'When the customer has signed and several steps are open, the handoff waits for them in this order.',
    show: ({ stages }) => stages.order.join('; '),
    apply: (policy, text) => {
      const order = readOrder(text);
      return typeof order === 'string' ? order : { ...policy, stages: { ...policy.stages, order } };
    },
  },
  {
    key: 'Complete needs',
    meaning: 'What has to stand before a handoff is complete. Sign-off and signature are always named.',
    show: ({ stages }) => needsText(stages.needs),
    apply: (policy, text) => {
      const needs = readNeeds(text);
      return typeof needs === 'string' ? needs : { ...policy, stages: { ...policy.stages, needs } };
    },
  },
  {
    key: 'Stages: days',
    meaning: 'Business days that a stage may last before it is overdue, a line each. A stage that is not named has no clock.',
    show: ({ stages }) => dueDaysText(stages.dueDays),
    apply: (policy, text) => {
      const dueDays = readDueDays(text);
      return typeof dueDays === 'string' ? dueDays : { ...policy, stages: { ...policy.stages, dueDays } };
    },
  },
];
