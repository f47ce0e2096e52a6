import { dueDaysText, needsText, readDueDays, readNeeds, readOrder } from '../../handoff/stage-policy';
import type { PolicyEntry } from './policy-entry';

export const stageEntries: readonly PolicyEntry[] = [
  {
    key: 'Order of what is open',
    meaning: 'Once the customer has signed, the handoff waits for its open steps in this order.',
    show: ({ stages }) => stages.order.join('; '),
    apply: (policy, text) => {
      const order = readOrder(text);
      return typeof order === 'string' ? order : { ...policy, stages: { ...policy.stages, order } };
    },
  },
  {
    key: 'Complete needs',
    meaning: 'What a handoff needs before it is complete. Sign-off and signature are always required.',
    show: ({ stages }) => needsText(stages.needs),
    apply: (policy, text) => {
      const needs = readNeeds(text);
      return typeof needs === 'string' ? needs : { ...policy, stages: { ...policy.stages, needs } };
    },
  },
  {
    key: 'Stages: days',
    meaning: 'How many business days a stage can last before it is overdue, one stage per line. A stage that is not listed has no clock.',
    show: ({ stages }) => dueDaysText(stages.dueDays),
    apply: (policy, text) => {
      const dueDays = readDueDays(text);
      return typeof dueDays === 'string' ? dueDays : { ...policy, stages: { ...policy.stages, dueDays } };
    },
  },
];
