import type { Recorded } from './record-product';

/** One of Google's official clients, as far as it is called here: a function at the end of a method's path. */
type Client = Readonly<Record<string, unknown>>;

interface Failure {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } };
}

/** Asks through Google's official client what the product asked through the advanced service, and tells how it ended. */
export async function askAgain(clients: Client, { method, by, exchange }: Omit<Recorded, 'world' | 'ended'>): Promise<unknown> {
  const { path, query, headers, body } = exchange;
  const given = { ...path, ...query, ...(body === undefined ? {} : { requestBody: body }) };
  try {
    const answer = await callOf(clients, method)(given, { headers: { ...headers, authorization: `Bearer ${by}` } });
    return { answer: answer.data === '' ? undefined : answer.data };
  } catch (error) {
    const message = (error as Failure).response?.data?.error?.message;
    if (message === undefined) throw error;
    return { refused: message };
  }
}

function callOf(clients: Client, method: string): (given: object, options: object) => Promise<{ readonly data: unknown }> {
  const names = method.split('.');
  const [name = ''] = names.slice(-1);
  const resource = names.slice(0, -1).reduce<Client>((at, step) => at[step] as Client, clients);
  const call = resource[name] as (given: object, options: object) => Promise<{ readonly data: unknown }>;
  return call.bind(resource);
}
