import { checkShape, type Shape } from '../docs/check-shape';
import { ApiError, NotBuilt } from '../kernel/api-error';

/** What of a resource can be written here, what Google only reads out, and what it would take and the local workspace does not. */
export interface BodyRules {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly readOnly?: readonly string[];
  readonly notBuilt: readonly string[];
  /** Which file to extend. */
  readonly file: string;
}

/** Refuses a body with Google's 403 for what cannot be written, and its 400 for unknown names and wrong types. */
export function checkBody(body: unknown, { fields, readOnly = [], notBuilt, file }: BodyRules): void {
  for (const name of Object.keys(body ?? {})) {
    if (readOnly.includes(name))
      throw new ApiError(403, 'fieldNotWritable', 'The resource body includes fields which are not directly writable.');
    if (notBuilt.includes(name)) throw new NotBuilt(`Drive field “${name}”`, file);
  }
  checkShape(body, { fields });
}
