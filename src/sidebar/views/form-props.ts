import type { Send } from '../event';
import type { Form, Showing } from '../state';

/** What the fields of one kind of form get to show, and where what is typed goes. */
export interface FormProps<Is extends Form['is']> {
  readonly state: Showing;
  readonly form: Extract<Form, { readonly is: Is }>;
  readonly send: Send;
}
