import type { Account } from '../kernel/world';

/** Owns the tracker, the triggers and the calendar of handoff meetings. */
export const engineAccount = 'handoff@vendor.example';

/** The sample company, and its customer's contact. */
export const sampleAccounts: readonly Account[] = [
  { email: engineAccount, name: 'Handoff', zone: 'Etc/UTC', title: 'Engine account' },
  { email: 'ana@vendor.example', name: 'Ana Silva', zone: 'Europe/London', title: 'Account executive' },
  { email: 'ben@vendor.example', name: 'Ben Ortiz', zone: 'America/New_York', title: 'Customer engineer' },
  { email: 'dana@vendor.example', name: 'Dana Kowalski', zone: 'Europe/Warsaw', title: 'Implementation engineer' },
  { email: 'omar@vendor.example', name: 'Omar Haddad', zone: 'Asia/Dubai', title: 'Project manager' },
  { email: 'priya@vendor.example', name: 'Priya Nair', zone: 'Asia/Kolkata', title: 'Implementation lead' },
  { email: 'carla@globex.example', name: 'Carla Reyes', zone: 'America/Chicago', title: 'Customer contact, Globex', external: true },
];
