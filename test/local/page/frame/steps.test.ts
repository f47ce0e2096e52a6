import { type Standing, steps, whoIsNext } from '../../../../local/page/frame/steps';

const [ana, ben, dana, omar] = ['ana@vendor.example', 'ben@vendor.example', 'dana@vendor.example', 'omar@vendor.example'];

/** Standing after these entries of the log, in this stage. */
const after = (entries: readonly string[], stage = '', waitingFor: readonly string[] = []): Standing => ({
  happened: entries.map((what) => ({ what, who: ben, handoff: 'H-1', tdd: undefined, start: undefined })),
  stage,
  waitingFor,
});

const asked = ['registered', 'production declared', 'review asked for'];
const next = (standing: Standing) => steps.find((step) => !step.isDone(standing));

describe('the first steps', () => {
  it('are the sample people’s until somebody is waited for', () => {
    expect(steps.map((step) => whoIsNext(step, after([]), ben))).toEqual([ben, ben, ben, dana, ana, ana]);
  });

  it('go on with whom the handoff waits for, and with the one who sits there where that is one of them', () => {
    const both = after(asked, 'In review', [dana, omar]);
    const back = after([...asked, 'asked for changes'], 'Changes asked for', [ben]);
    const signOff = steps[3];
    expect(signOff && [whoIsNext(signOff, both, ben), whoIsNext(signOff, both, omar), whoIsNext(signOff, back, omar)]).toEqual([
      dana,
      omar,
      ben,
    ]);
    expect(signOff?.says(back)).toBe('A reviewer has asked for changes. Change the document, and press “Request again” in the panel.');
  });

  it('stay with the sign-off for as long as one is out of date', () => {
    const signed = [...asked, 'signed off', 'signed off'];
    expect([next(after(signed, 'Sign-off out of date', [dana]))?.title, next(after(signed, 'Ready for signature', [ana]))?.title]).toEqual([
      'Sign off',
      'Mark the customer as signed',
    ]);
  });

  it('are all done once the meeting is booked, whatever comes later', () => {
    const done = [...asked, 'signed off', 'customer signed', 'meeting booked'];
    expect(next(after(done, 'Signed, TDD not signed off', [dana]))).toBeUndefined();
  });
});
