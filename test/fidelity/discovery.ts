import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema or a parameter of a discovery document. https://developers.google.com/discovery/v1/reference/apis */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: string;
  readonly maximum?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  /** Of parameters. */
  readonly required?: boolean;
  readonly repeated?: boolean;
  readonly location?: 'path' | 'query';
  /** Methods in whose request body this field must stand. */
  readonly annotations?: { readonly required?: readonly string[] };
}

export interface DiscoveredMethod {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, Schema>>;
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
  readonly scopes?: readonly string[];
}

interface Resource {
  readonly methods?: Readonly<Record<string, DiscoveredMethod>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Document extends Resource {
  readonly servicePath: string;
  readonly parameters: Readonly<Record<string, Schema>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** One API of Google's as it describes itself. */
export interface Discovery {
  readonly methods: ReadonlyMap<string, DiscoveredMethod>;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Parameters that every method takes. */
  readonly parameters: Readonly<Record<string, Schema>>;
}

const folder = join(process.cwd(), '../shared/data/discovery');

/** Whether Google's discovery documents are there. */
export const areDiscovered = existsSync(folder);

const versions: Readonly<Record<string, string>> = { docs: 'v1', sheets: 'v4', calendar: 'v3', drive: 'v3', script: 'v1' };
const read = new Map<string, Discovery | null>();

/** The API of a method, by the first word of the method's id; `null` for what is no API, and where Google's discovery documents are absent. */
export function discoveryOf(method: string): Discovery | null {
  const service = method.split('.', 1)[0] ?? '';
  const known = read.get(service);
  if (known !== undefined) return known;
  const version = versions[service];
  const discovery = areDiscovered && version !== undefined ? readDiscovery(`${service}.${version}`) : null;
  read.set(service, discovery);
  return discovery;
}

function readDiscovery(name: string): Discovery {
  const document = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Document;
  const methods = methodsOf(document).map((method) => [method.id, { ...method, path: document.servicePath + method.path }] as const);
  return { methods: new Map(methods), schemas: document.schemas, parameters: document.parameters };
}

function methodsOf({ methods = {}, resources = {} }: Resource): readonly DiscoveredMethod[] {
  return [...Object.values(methods), ...Object.values(resources).flatMap(methodsOf)];
}
