import type { ApiCall, ApiMethod } from '../../local/kernel/api-method';
import { performCall } from '../../local/kernel/perform-call';

/** Calls a method as over HTTP, without a server: what comes back shares nothing with what is kept. The log of calls stays as it was. */
export function callMethod(method: ApiMethod, call: ApiCall): unknown {
  const { world, body } = call;
  const { calls, script } = world;
  const { callsMade } = script;
  world.calls = [];
  try {
    const sent: unknown = body === undefined ? (method.hasBody ? {} : undefined) : JSON.parse(JSON.stringify(body));
    const text = performCall({ ...call, hooks: {} }, method, { ...call, body: sent, via: 'http', scopes: null });
    return text === undefined ? undefined : JSON.parse(text);
  } finally {
    world.calls = calls;
    script.callsMade = callsMade;
  }
}
