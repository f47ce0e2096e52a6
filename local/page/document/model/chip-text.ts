import type { ChipAttrs } from './node-attrs';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a chip shows, as in Docs: a name, a day, a title. */
export function chipText({ kind, properties }: ChipAttrs): string {
  switch (kind) {
    case 'person':
      return text(properties['name']) ?? text(properties['email']) ?? 'Person';
    case 'date':
      return text(properties['displayText']) ?? text(properties['timestamp'])?.slice(0, 10) ?? 'Date';
    case 'link':
      return text(properties['title']) ?? text(properties['uri']) ?? 'Linked file';
  }
}
