import { many } from '../many';
import type { CheckReport } from '../../rpc/contract/checks-view';
import type { FormProps } from './form-props';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';
import { Segments } from './segments';

/** Checks the document without registering it. The answer about production is asked, since the rules depend on it. */
export function CheckForm({ state, form, send }: FormProps<'check-only'>) {
  return (
    <>
      <p class="muted">Nothing is recorded. Your answer is only used for this check.</p>
      <Segments
        legend="Does production differ from the trial?"
        name="check-production"
        value={form.production}
        locked={state.doing !== null}
        onPick={(production) => send({ is: 'typed', form: { ...form, production, report: null } })}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'undecided', label: 'Not decided yet' },
        ]}
      />
      {form.report && <Report report={form.report} />}
    </>
  );
}

function Report({ report: { findings, production, document } }: { readonly report: CheckReport }) {
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  return (
    <section class="report" aria-label="Result">
      <p class={`is ${blocks > 0 ? 'stop' : 'ok'}`}>
        <Icon name={blocks > 0 ? 'stop' : 'ok'} /> {verdictOf(blocks, findings.length)}
      </p>
      <p class="muted">
        {many(document.sections, 'section')} in {many(document.tabs, 'tab')} were read.{' '}
        {production.section
          ? `“${production.section.heading}” ${found[production.section.state]}`
          : 'No separate section on production was found.'}
      </p>
      <ul class="list">
        {findings.map(({ rule, severity, message, found: what, link, section }, place) => (
          <li class="finding" key={`${rule} ${String(place)}`}>
            <Icon name={icons[severity]} />
            <div>
              <p>
                <span class="unseen">{severity}: </span>
                {message}
              </p>
              {what && (
                <p class="muted">
                  <b>Found:</b> {what}
                </p>
              )}
              {link !== null && <OutsideLink to={link}>{section ? `Go to “${section}”` : 'Go there'}</OutsideLink>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function verdictOf(blocks: number, all: number): string {
  if (blocks > 0) return blocks === 1 ? 'One finding blocks.' : `${String(blocks)} findings block.`;
  return all === 0 ? 'Every check passes.' : 'Nothing blocks.';
}

const found = {
  filled: 'was found and is filled in.',
  empty: 'was found but is empty.',
  placeholder: 'was found but has only placeholders.',
};

const icons: Readonly<Record<'block' | 'warn' | 'hint', IconName>> = { block: 'stop', warn: 'alert', hint: 'hint' };
