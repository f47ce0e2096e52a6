import { isPreSales, type Subject } from './panel/subject';

/** The PM, and pre-sales who wait for the plan. */
export const mayRecordPlan = (subject: Subject): boolean => {
  const { pm } = subject.handoff.team;
  return isPreSales(subject) || (pm.is === 'assigned' && pm.who === subject.desk.viewer);
};
