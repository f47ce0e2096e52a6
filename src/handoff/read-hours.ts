import type { Weekday, WorkingHours } from './people';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Days like `Mon-Fri`, `Sun-Thu` or `Mon, Tue, Thu`, and two times like `09:00` or `9.30`; `null` for what cannot be read, or ends before it begins. */
export function readHours(days: string, from: string, to: string): WorkingHours | null {
  const list = daysIn(days);
  const start = timeIn(from);
  const end = timeIn(to);
  return list && start && end && start < end ? { days: list, from: start, to: end } : null;
}

/** `Mon, Tue, Thu 09:00-12:00`, which can be read again. */
export const hoursText = ({ days, from, to }: WorkingHours): string => `${days.map((day) => weekdays[day - 1]).join(', ')} ${from}-${to}`;

function daysIn(text: string): readonly Weekday[] | null {
  const dayIn = (word: string) => weekdays.findIndex((name) => word.trim().slice(0, 3).toLowerCase() === name.toLowerCase());
  const days = text.split(/[,;]/).flatMap((part): number[] => {
    const [first = '', last = first] = part.split(/[-–]/);
    const start = dayIn(first);
    const end = dayIn(last);
    if (start < 0 || end < 0) return [-1];
    const length = ((end - start + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (start + step) % 7);
  });
  return days.includes(-1) ? null : days.map((index) => (index + 1) as Weekday);
}

function timeIn(text: string): string | null {
  const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text);
  const hour = Number(match?.[1]);
  const minutes = Number(match?.[2]);
  if (!match || hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
