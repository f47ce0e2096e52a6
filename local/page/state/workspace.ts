import { batch, computed, signal } from '@preact/signals';
import { ask, sentence } from '../api';
import { me } from './me';

export interface Account {
  readonly email: string;
  readonly name: string;
  readonly zone: string;
  readonly external?: boolean;
  /** What this person does in the sample company: “Customer engineer”. */
  readonly title?: string;
}

export type FileRole = 'owner' | 'writer' | 'commenter' | 'reader';

export interface WorkspaceFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly role: FileRole;
}

interface WorkspaceState {
  readonly accounts: readonly Account[];
  readonly files: readonly WorkspaceFile[];
  readonly tracker: string | null;
  readonly trackerOwner: string | null;
  readonly scriptId: string;
}

export const accounts = signal<readonly Account[]>([]);
export const files = signal<readonly WorkspaceFile[]>([]);
export const trackerId = signal<string | null>(null);
export const trackerOwner = signal<string | null>(null);
/** `null` while all is well; a sentence when the workspace cannot be read. */
export const workspaceError = signal<string | null>(null);
export const workspaceReady = signal(false);

export const documents = computed(() => files.value.filter((file) => file.mimeType === 'application/vnd.google-apps.document'));
export const myAccount = computed(() => accounts.value.find((account) => account.email === me.value) ?? null);
export const myZone = computed(() => myAccount.value?.zone ?? 'UTC');

/** The name of an account; the address itself for strangers. */
export const nameOf = (email: string): string => accounts.value.find((account) => account.email === email)?.name ?? email;

/** Who sits at the page at first start: the customer engineer, who brings the design document. */
const firstPerson = (known: readonly Account[]) =>
  known.find((account) => account.email.startsWith('ben@')) ?? known.find((account) => !account.external) ?? known[0];

/** Who is to sit at the page: an answer about anybody else comes too late. */
let wanted = me.value;

/** Reads who and what there is, as a person sees it, and has them sit at the page: what they may is never shown to another. */
export async function loadWorkspace(as = wanted): Promise<void> {
  wanted = as;
  try {
    const state = await ask<WorkspaceState>('/local/state', { as });
    if (as !== wanted) return;
    const person = state.accounts.find(({ email }) => email === as) ?? firstPerson(state.accounts);
    if (person && person.email !== as) return await loadWorkspace(person.email);
    batch(() => {
      me.value = as;
      accounts.value = state.accounts;
      files.value = state.files;
      trackerId.value = state.tracker;
      trackerOwner.value = state.trackerOwner;
      workspaceError.value = null;
      workspaceReady.value = true;
    });
  } catch (error) {
    if (as === wanted) wanted = me.value;
    workspaceError.value = sentence(error);
  }
}

/** What the current person may do with a file; `null` for strangers. */
export const roleOn = (fileId: string): FileRole | null => files.value.find((file) => file.id === fileId)?.role ?? null;
