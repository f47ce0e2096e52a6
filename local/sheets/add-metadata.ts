import { invalid } from '../kernel/api-error';
import type { Edit } from './edit';
import { placeOfMetadata } from './place-of-metadata';
import type { DeveloperMetadata } from './shapes/metadata-shapes';
import type { Metadata, MetadataPlace } from './sheets-state';

/** What an edit knows of the entries, so that adding thousands does not read all of them every time. */
interface Ledger {
  readonly entries: Metadata[];
  length: number;
  readonly ids: Set<number>;
  readonly characters: Map<number | 'spreadsheet', number>;
}

const ledgers = new WeakMap<Edit, Ledger>();

/** Adds an entry; refuses one without key or visibility, an id that is taken, and more characters than the place may hold. */
export function addMetadata(
  edit: Edit,
  { metadataId: wantedId, metadataKey: key, metadataValue: value, location, visibility }: DeveloperMetadata,
): Metadata {
  if (!key) throw invalid('Developer metadata must always have a key specified.');
  if (!visibility) throw invalid('Developer metadata must always have a visibility specified.');
  const at = placeOfMetadata(edit.spreadsheet, location);
  const ledger = ledgerOf(edit);
  if (wantedId !== undefined && wantedId <= 0) throw invalid(`Developer metadata ID must be positive: ${String(wantedId)}`);
  if (wantedId !== undefined && ledger.ids.has(wantedId)) throw invalid(`Developer metadata with ID ${String(wantedId)} already exists.`);
  let id = wantedId ?? edit.freshId();
  while (ledger.ids.has(id)) id = edit.freshId();
  const made: Metadata = { id, key, ...(value === undefined ? {} : { value }), visibility, at };
  const place = budgetOf(at);
  const characters = (ledger.characters.get(place) ?? 0) + charactersOf(made);
  checkLimit(edit, place, characters);
  edit.splice(ledger.entries, ledger.entries.length, 0, [made]);
  ledger.ids.add(id);
  ledger.characters.set(place, characters);
  ledger.length += 1;
  return made;
}

/** Refuses when the entries, as they are now, are too long for a place. */
export function checkMetadataLimits(edit: Edit): void {
  for (const [place, characters] of ledgerOf(edit).characters) checkLimit(edit, place, characters);
}

function ledgerOf(edit: Edit): Ledger {
  const entries = edit.spreadsheet.metadata;
  const known = ledgers.get(edit);
  if (known?.entries === entries && known.length === entries.length) return known;
  const ledger: Ledger = { entries, length: entries.length, ids: new Set(), characters: new Map() };
  for (const entry of entries) {
    const place = budgetOf(entry.at);
    ledger.ids.add(entry.id);
    ledger.characters.set(place, (ledger.characters.get(place) ?? 0) + charactersOf(entry));
  }
  ledgers.set(edit, ledger);
  return ledger;
}

const budgetOf = (at: MetadataPlace) => (at.locationType === 'SPREADSHEET' ? 'spreadsheet' : at.sheetId);

const charactersOf = ({ key, value = '' }: Metadata) => key.length + value.length;

function checkLimit(edit: Edit, place: number | 'spreadsheet', characters: number): void {
  const { metadataLimit } = edit.call.world.sheets;
  if (metadataLimit === null || characters <= metadataLimit) return;
  throw invalid(
    `Developer metadata storage limit exceeded: the ${place === 'spreadsheet' ? 'spreadsheet' : `sheet with id ${String(place)}`} may hold ${String(metadataLimit)} characters of keys and values.`,
  );
}
