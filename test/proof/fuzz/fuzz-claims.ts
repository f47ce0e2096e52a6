import type { Claim } from '../claim';
import { argumentClaims } from './arguments';
import { calendarClaims } from './calendars';
import { cellClaims } from './cells';
import { documentClaims } from './documents';
import { fileClaims } from './files';

/** Bad input: an answer or a refusal with a sentence, never an exception, never without end, never a changed row. */
export const fuzzClaims: readonly Claim[] = [...documentClaims, ...cellClaims, ...argumentClaims, ...calendarClaims, ...fileClaims];
