import type { Handoff } from '../../handoff/handoff';
import type { Role, Standing } from '../../handoff/people';
import { rolesOf } from '../../handoff/roles-of';
import { isSameFinding, type Waiver } from '../../handoff/waiver';
import type { ActionName } from '../../rpc/contract/turn-view';
import type { Finding } from '../../tdd/finding';
import type { TddCheck } from '../../tdd/check-tdd';
import type { Desk } from '../desk';
import type { Judgement } from '../judge';
import type { ReadDocument } from '../read-document';

/** What a panel shows: the document as it is now, and its handoff where there is one. */
export interface Subject {
  readonly desk: Desk;
  readonly document: ReadDocument;
  readonly check: TddCheck;
  readonly handoff: Handoff;
  readonly judgement: Judgement;
}

/** What can still be done when the TDD is gone. */
const withoutTdd: readonly ActionName[] = ['end-handoff', 'reopen-handoff', 'take-back', 'give-up-introduction'];

export const isPossible = ({ document }: Subject, name: ActionName): boolean => !document.isGone || withoutTdd.includes(name);

const ownRoles = ({ desk, handoff }: Subject): readonly Role[] => rolesOf(handoff.team, desk.viewer);

const standing = ({ desk }: Subject): readonly Standing[] => desk.directory.standingOf(desk.viewer);

/** The pre-sales team of this handoff, and leads who stand in for it. */
export const isPreSales = (subject: Subject): boolean =>
  ownRoles(subject).some((role) => role === 'AE' || role === 'CE') || standing(subject).includes('lead');

/** The required roles that the viewer holds, or stands in for today. */
export const ownReviews = ({ judgement, desk }: Subject): Judgement['standings'] =>
  judgement.standings.filter(({ who, standIn }) => who === desk.viewer || standIn?.who === desk.viewer);

export const isReviewer = (subject: Subject): boolean => ownReviews(subject).length > 0 && !ownRoles(subject).includes('CE');

export const isLead = (subject: Subject): boolean => standing(subject).includes('lead');

/** Whether a condition is met is judged by those who sign off. */
export const mayMeetConditions = (subject: Subject): boolean => isReviewer(subject) || isLead(subject);

/** Findings are waived by whoever answers for the TDD. */
export const mayWaive = (subject: Subject): boolean => ownRoles(subject).includes('CE') || standing(subject).includes('lead');

/** Why a finding may stand; nothing that blocks may. */
export const waiverOf = ({ waivers }: Handoff, finding: Finding): Waiver | undefined =>
  finding.severity === 'block' ? undefined : waivers.find((waiver) => isSameFinding(waiver, finding));

export const blockingOf = ({ check }: Subject) => check.findings.filter(({ severity }) => severity === 'block');
