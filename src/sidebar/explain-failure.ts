/**
 * What Google's or the network's error means for the person, and what to do now.
 *
 * Google words these errors for developers and translates some of them; what is not known is quoted as it came.
 */
export function explainFailure(message: string): { readonly because: string; readonly fix: string } {
  const known = causes.find(({ sign }) => sign.test(message));
  if (known) return { because: known.because, fix: known.fix };
  return { because: message === '' ? 'The answer did not arrive.' : `The answer did not arrive: ${message}`, fix: 'Try again.' };
}

const causes: readonly { readonly sign: RegExp; readonly because: string; readonly fix: string }[] = [
  {
    // Several accounts in one browser are not supported: https://developers.google.com/apps-script/guides/projects
    sign: /PERMISSION_DENIED|reading from storage/i,
    because: 'You are signed in to several Google accounts in this browser, and Google mixed them up.',
    fix: 'Open the TDD in a browser profile that has only your work account, then try again.',
  },
  {
    sign: /authori[sz]ation is required|not have permission to call|access not granted/i,
    because: 'Google has no record that you allowed Handoff, or the permission has expired.',
    fix: 'Reload the document, open Extensions › Handoff, and allow what Google asks for.',
  },
  {
    sign: /too many|quota|rate limit/i,
    because: 'Google’s limit for this minute or for today has been reached.',
    fix: 'Wait a minute, then try again.',
  },
  {
    sign: /maximum execution time|timed? ?out|deadline/i,
    because: 'Google took too long to answer.',
    fix: 'Press “Check again” to see how far it got, or try again.',
  },
  {
    sign: /network|connection|failed to fetch|offline|HTTP (0|5\d\d)/i,
    because: 'There is no connection to Google.',
    fix: 'Check that you are online, then try again.',
  },
];
