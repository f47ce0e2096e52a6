/** An event on the `workday`-th working day from now (0 is today or the next one), in its owner's own time. */
export interface SampleEvent {
  readonly owner: string;
  readonly summary: string;
  readonly workday: number;
  readonly from: string;
  readonly to: string;
  /** For a series: an RRULE that starts with this event. */
  readonly repeats?: string;
}

/** What keeps the sample people busy for two weeks. */
export const sampleEvents: readonly SampleEvent[] = [
  { owner: 'ana@vendor.example', summary: 'Pipeline review', workday: 1, from: '09:30', to: '10:30', repeats: 'RRULE:FREQ=WEEKLY;COUNT=2' },
  { owner: 'ana@vendor.example', summary: 'Globex: commercial terms', workday: 2, from: '14:00', to: '15:30' },
  { owner: 'ana@vendor.example', summary: 'Quarterly business review, Initech', workday: 4, from: '13:00', to: '16:00' },
  {
    owner: 'ben@vendor.example',
    summary: 'Customer engineering stand-up',
    workday: 0,
    from: '09:00',
    to: '09:30',
    repeats: 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10',
  },
  { owner: 'ben@vendor.example', summary: 'Trial call with Initech', workday: 2, from: '10:00', to: '11:30' },
  { owner: 'ben@vendor.example', summary: 'Dentist', workday: 3, from: '08:30', to: '10:00' },
  { owner: 'dana@vendor.example', summary: 'Deployment window, Umbrella', workday: 1, from: '13:00', to: '17:00' },
  {
    owner: 'dana@vendor.example',
    summary: 'Implementation weekly',
    workday: 2,
    from: '15:00',
    to: '16:00',
    repeats: 'RRULE:FREQ=WEEKLY;COUNT=2',
  },
  { owner: 'dana@vendor.example', summary: 'Upgrade rehearsal', workday: 5, from: '10:00', to: '12:00' },
  {
    owner: 'omar@vendor.example',
    summary: 'Project portfolio',
    workday: 1,
    from: '10:00',
    to: '11:00',
    repeats: 'RRULE:FREQ=WEEKLY;COUNT=2',
  },
  { owner: 'omar@vendor.example', summary: 'Steering committee, Umbrella', workday: 3, from: '17:00', to: '18:30' },
  { owner: 'omar@vendor.example', summary: 'School run', workday: 2, from: '16:30', to: '17:30' },
  { owner: 'priya@vendor.example', summary: 'Leads’ round', workday: 1, from: '15:30', to: '16:30', repeats: 'RRULE:FREQ=WEEKLY;COUNT=2' },
  { owner: 'priya@vendor.example', summary: 'Interviews', workday: 4, from: '11:00', to: '13:00' },
];
