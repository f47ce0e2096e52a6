import { type CallPolicy, defaultCallPolicy } from '../../expectations/call-policy';
import { defaultExpectationPolicy, type ExpectationPolicy } from '../../expectations/expectation-policy';
import { defaultStagePolicy, type StagePolicy } from '../../handoff/stage-policy';
import { defaultIntroductionPolicy, type IntroductionPolicy } from '../../introduction/introduction-policy';
import { defaultMeetingPolicy, type MeetingPolicy } from '../../meeting/meeting-policy';
import { defaultSignoffPolicy, type SignoffPolicy } from '../../signoff/voiding-changes';
import { defaultTddPolicy, type TddPolicy } from '../../tdd/tdd-policy';

/** Everything that teams may change without a developer. */
export interface Policy {
  readonly calls: CallPolicy;
  readonly expectations: ExpectationPolicy;
  readonly introduction: IntroductionPolicy;
  readonly meeting: MeetingPolicy;
  readonly signoff: SignoffPolicy;
  readonly stages: StagePolicy;
  readonly tdd: TddPolicy;
}

export const defaultPolicy: Policy = {
  calls: defaultCallPolicy,
  expectations: defaultExpectationPolicy,
  introduction: defaultIntroductionPolicy,
  meeting: defaultMeetingPolicy,
  signoff: defaultSignoffPolicy,
  stages: defaultStagePolicy,
  tdd: defaultTddPolicy,
};
