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

/** The APIs that the product uses, by the first word of their methods' ids; `null` where Google's discovery documents are absent. */
export const discoveries: Readonly<Record<string, Discovery>> | null = existsSync(folder)
  ? {
      docs: read('docs.v1'),
      sheets: read('sheets.v4'),
      calendar: read('calendar.v3'),
      drive: read('drive.v3'),
      script: read('script.v1'),
    }
  : null;

function read(name: string): Discovery {
  const document = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Document;
  const methods = methodsOf(document).map((method) => [method.id, { ...method, path: document.servicePath + method.path }] as const);
  return { methods: new Map(methods), schemas: document.schemas, parameters: document.parameters };
}

function methodsOf({ methods = {}, resources = {} }: Resource): readonly DiscoveredMethod[] {
  return [...Object.values(methods), ...Object.values(resources).flatMap(methodsOf)];
}
