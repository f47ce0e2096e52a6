import { refusedDate } from '../../src/base/refused-date';

const today = '2026-06-01';

describe('refusedDate', () => {
  it.each(['2016-06-01', '2026-06-01', '2036-05-31'])('takes %s', (date) => {
    expect(refusedDate(date, today)).toBeNull();
  });

  it.each(['1800-01-01', '1900-01-01', '2016-05-30', '2036-06-02', '9999-12-31'])('asks for the year of %s', (date) => {
    expect(refusedDate(date, today)).toEqual({ because: `${date} is more than ten years from today.`, fix: 'Check the year.' });
  });

  it.each(['', 'soon', '2026-02-30', '9/12/2026'])('takes no “%s”', (text) => {
    expect(refusedDate(text, today)).toEqual({ because: `“${text}” is not a date.`, fix: 'Write the date like 2026-12-09.' });
  });
});
