/** The look of a date chip: what the request may say of it, all optional but the time. */
export interface DateLook {
  timestamp: string;
  locale?: string;
  timeZoneId?: string;
  dateFormat?: string;
  timeFormat?: string;
}

const months: Record<string, Intl.DateTimeFormatOptions> = {
  DATE_FORMAT_MONTH_DAY_ABBREVIATED: { month: 'short', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_FULL: { month: 'long', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED: { month: 'short', day: 'numeric', year: 'numeric' },
};

export const dateFormats = [...Object.keys(months), 'DATE_FORMAT_ISO8601'];
export const timeFormats = ['TIME_FORMAT_DISABLED', 'TIME_FORMAT_HOUR_MINUTE', 'TIME_FORMAT_HOUR_MINUTE_TIMEZONE'];

/** What a date chip shows: `Jan 8, 2026`, `2026-01-08`, `Jan 8, 2026, 9:00 AM EST`. */
export function dateText({ timestamp, locale = 'en', timeZoneId = 'UTC', dateFormat, timeFormat }: DateLook): string {
  const at = new Date(timestamp);
  const show = (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: timeZoneId }).format(at);
  const date =
    dateFormat === 'DATE_FORMAT_ISO8601'
      ? show('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })
      : show(locale, months[dateFormat ?? ''] ?? { month: 'short', day: 'numeric', year: 'numeric' });
  if (timeFormat !== 'TIME_FORMAT_HOUR_MINUTE' && timeFormat !== 'TIME_FORMAT_HOUR_MINUTE_TIMEZONE') return date;
  const zone = timeFormat === 'TIME_FORMAT_HOUR_MINUTE_TIMEZONE' ? { timeZoneName: 'short' as const } : {};
  return `${date}, ${show(locale, { hour: 'numeric', minute: '2-digit', ...zone })}`.replace(/\u202f/g, ' ');
}
