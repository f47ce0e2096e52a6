import { meetFault } from '../faults/meet-fault';
import { ApiError, invalid } from './api-error';
import type { ApiMethod, Change } from './api-method';
import { checkMask } from './check-mask';
import { checkQuery } from './check-query';
import { fieldMask } from './field-mask';
import { onlookers } from './onlookers';
import { type CallHooks, type Exchange, recordCall } from './record-call';
import type { CallRecord, World } from './world';

/** What every call needs from the workspace, whoever makes it. */
export interface CallGround {
  readonly world: World;
  readonly now: number;
  readonly emit: (change: Change) => void;
  readonly hooks: CallHooks;
}

export interface ApiRequest {
  readonly caller: string;
  readonly path: Readonly<Record<string, string>>;
  /** As it came: strings over HTTP, anything in the script. */
  readonly query: Readonly<Record<string, unknown>>;
  /** JSON that belongs to nobody else. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly via: CallRecord['via'];
  readonly execution?: number;
  /** The manifest's scopes; `null` over HTTP, where the token alone says who calls. */
  readonly scopes: readonly string[] | null;
  /** Set for a program over HTTP, which may be asked to meet the faults that are on. */
  readonly client?: boolean;
}

/**
 * Makes one Google API call: log, scopes, parameters, the method itself, `fields`.
 *
 * The answer is JSON text (`undefined` for methods that answer nothing), so that nobody changes the world by changing an answer.
 */
export function performCall({ world, now, emit, hooks }: CallGround, method: ApiMethod, request: ApiRequest): string | undefined {
  const { caller, path, headers, body, via, execution } = request;
  const about = Object.values(path).join(' ');
  const record: CallRecord = { at: now, by: caller, method: method.id, about, via, ...(execution === undefined ? {} : { execution }) };
  return recordCall(world, record, hooks, () => {
    if (request.client && world.clientsMeetFaults) meetFault(world.faults, method.id);
    tellAsked(hooks, record, { path, query: request.query, body, headers });
    requireScope(method, request.scopes);
    const { query, fields } = checkQuery(method, request.query);
    // Drive masks its own answers, and takes the mask as a parameter of its own.
    const mask = fields ?? query['fields'];
    if (mask !== undefined) checkMask(method.id, String(mask));
    requireBody(method, body);
    const granted = request.scopes === null ? {} : { scopes: request.scopes };
    const asked = fields === null ? query : { ...query, fields };
    const answer = method.run({ caller, path, query: asked, body, headers, world, now, emit, ...granted });
    const text = answer === undefined ? undefined : JSON.stringify(fields === null ? answer : fieldMask(answer, fields));
    tellAnswered(hooks, record, text);
    return text;
  });
}

function tellAsked(hooks: CallHooks, record: CallRecord, exchange: Exchange): void {
  hooks.asked?.(record, exchange);
  for (const onlooker of onlookers) onlooker.asked(record, exchange);
}

function tellAnswered(hooks: CallHooks, record: CallRecord, text: string | undefined): void {
  hooks.answered?.(record, text);
  for (const onlooker of onlookers) onlooker.answered(record, text);
}

function requireScope(method: ApiMethod, scopes: readonly string[] | null): void {
  if (scopes === null || method.scopes.some((scope) => scopes.includes(scope))) return;
  throw new ApiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', 'PERMISSION_DENIED');
}

function requireBody(method: ApiMethod, body: unknown): void {
  if (!method.hasBody && body !== undefined) throw invalid(`Invalid JSON payload received. ${method.id} takes no request body.`);
  if (method.hasBody && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw invalid('Invalid JSON payload received. The request body must be an object.');
  }
}
