import { explainFailure } from '../../src/sidebar/explain-failure';

describe('explainFailure', () => {
  test.each([
    [
      'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'Several Google accounts are signed in in this browser, and Google mixed them up.',
    ],
    ['Authorization is required to perform that action.', 'Google does not know, or has forgotten, that Handoff may work for you.'],
    ['Exceeded maximum execution time', 'Google took too long to answer.'],
    ['Service invoked too many times for one day: premium calendar.', 'Google’s limit for this minute or for today is reached.'],
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
