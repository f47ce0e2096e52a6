import type { Answer } from './google-event';

export const answerWords: Readonly<Record<Answer, string>> = {
  accepted: 'Yes',
  tentative: 'Maybe',
  declined: 'No',
  needsAction: 'No answer yet',
};
