import { explainFailure } from '../../src/sidebar/explain-failure';

describe('explainFailure', () => {
  test.each([
    [
      'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'You are signed in to several Google accounts in this browser, and Google mixed them up.',
    ],
    ['Authorization is required to perform that action.', 'Google has no record that you allowed Handoff, or the permission has expired.'],
    ['Exceeded maximum execution time', 'Google took too long to answer.'],
    ['Service invoked too many times for one day: premium calendar.', 'Google’s limit for this minute or for today has been reached.'],
    ['NetworkError: Connection failure due to HTTP 0', 'There is no connection to Google.'],
    ['TypeError: x is undefined', 'The answer did not arrive: TypeError: x is undefined'],
    ['', 'The answer did not arrive.'],
  ])('knows “%s”', (message, because) => {
    expect(explainFailure(message).because).toEqual(because);
  });

  test('tells those with several accounts what to do', () => {
    expect(explainFailure('reading from storage').fix).toEqual(
      'Open the TDD in a browser profile that has only your work account, then try again.',
    );
  });
});
