import type { Edit } from '../edit';
import type { Shape } from '../shapes/shape';

/** One kind of request of `spreadsheets.batchUpdate`. `read` checks the request's shape and gives the work to do; the work may refuse. */
export interface RequestKind {
  readonly name: string;
  readonly read: (body: unknown) => (edit: Edit) => Reply;
}

/** What stands in `replies` for a request, under its own name; undefined where Google answers `{}`. */
export type Reply = object | undefined;

export function requestKind<T>({
  name,
  shape,
  apply,
}: {
  readonly name: string;
  readonly shape: Shape<T>;
  readonly apply: (edit: Edit, request: T) => Reply;
}): RequestKind {
  return {
    name,
    read: (body) => {
      const request = shape.read(body);
      return (edit) => apply(edit, request);
    },
  };
}
