import type { Told } from '../../handoff/expectation';
import type { PanelView } from '../../rpc/contract/panel-view';
import { Field } from './field';

interface ToldFieldsProps {
  readonly part: 'told' | 'agreed';
  readonly told: Told;
  readonly panel: PanelView;
  readonly onType: (told: Told) => void;
}

/** With whom at the customer, when and where, and how it is found again. */
export function ToldFields({ part, told, panel, onType }: ToldFieldsProps) {
  const agreed = part === 'agreed';
  return (
    <>
      <Field name={`${part}-contact`} label={agreed ? 'Who agreed?' : 'Whom?'}>
        <input
          id={`field-${part}-contact`}
          list={`${part}-contacts`}
          required
          maxLength={200}
          autocomplete="off"
          placeholder="Name and role at the customer"
          value={told.contact}
          onInput={(event) => onType({ ...told, contact: event.currentTarget.value })}
        />
      </Field>
      <datalist id={`${part}-contacts`}>
        {knownContacts(panel).map((contact) => (
          <option key={contact} value={contact} />
        ))}
      </datalist>
      <Field name={`${part}-on`} label={agreed ? 'Agreed on' : 'When?'}>
        <input
          id={`field-${part}-on`}
          type="date"
          required
          value={told.on}
          onInput={(event) => onType({ ...told, on: event.currentTarget.value })}
        />
      </Field>
      <Field name={`${part}-where`} label="Where?">
        <select
          id={`field-${part}-where`}
          value={told.where}
          onChange={(event) => onType({ ...told, where: event.currentTarget.value as Told['where'] })}
        >
          <option value="call">In a call</option>
          <option value="mail">By e-mail</option>
          <option value="document">In a document</option>
        </select>
      </Field>
      <Field name={`${part}-evidence`} label="Link, or words that help to find it again" optional={!agreed && told.where !== 'document'}>
        <input
          id={`field-${part}-evidence`}
          maxLength={500}
          autocomplete="off"
          value={told.evidence}
          onInput={(event) => onType({ ...told, evidence: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}

/** Contacts that were named for other expectations. */
function knownContacts({ handoff }: PanelView): readonly string[] {
  const items = handoff?.expectations.items ?? [];
  return [...new Set(items.flatMap(({ entry }) => (entry?.is === 'set' ? [entry.told.contact] : [])))];
}
