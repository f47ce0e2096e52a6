import type { ExpectationView } from '../../rpc/contract/expectation-view';
import type { Send } from '../event';
import { expectationForm } from '../expectation-form';
import { may } from '../may';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';
import { PressButton } from './press-button';

interface ExpectationItemProps {
  readonly item: ExpectationView;
  readonly state: Showing;
  readonly send: Send;
}

/** One expectation: where it stands; folded behind it who told whom, when and where, and what may be done. */
export function ExpectationItem({ item, state, send }: ExpectationItemProps) {
  const { name, owner, says, note, recorded, otherwise } = item;
  return (
    <li>
      <details class="entry" open={otherwise !== null}>
        <summary>
          <Icon name={icons[item.state]} />
          <span>
            {name}{' '}
            <span class="muted">
              {says} · {owner}
            </span>
          </span>
        </summary>
        <div class="inside">
          {otherwise && (
            <>
              <blockquote>{otherwise.words}</blockquote>
              <p class="muted">{otherwise.says}</p>
            </>
          )}
          <Told told={item.told} />
          {note !== '' && <blockquote>{note}</blockquote>}
          {recorded !== '' && <p class="muted">{recorded}</p>}
          <Acts item={item} state={state} send={send} />
        </div>
      </details>
    </li>
  );
}

function Told({ told }: Pick<ExpectationView, 'told'>) {
  return (
    <>
      {told.map(({ says, evidence }) => (
        <div key={says}>
          <p>{says}</p>
          {isLink(evidence) ? <OutsideLink to={evidence}>See where</OutsideLink> : <p class="muted">{evidence}</p>}
        </div>
      ))}
    </>
  );
}

const isLink = (text: string) => /^https?:\/\/\S+$/i.test(text);

function Acts({ item, state, send }: ExpectationItemProps) {
  const { name, entry } = item;
  const records = may(state.panel, 'record-expectation');
  const hears = may(state.panel, 'mark-understood-otherwise');
  if (!records && !hears) return null;
  const again = entry === null ? 'Record' : 'Record again';
  return (
    <div class="acts">
      {records && (
        <PressButton
          state={state}
          at="expectations"
          look="tonal"
          label={`${again}: ${name}`}
          onPress={() => send({ is: 'opened', form: expectationForm(item, state.panel) })}
        >
          {again}
        </PressButton>
      )}
      {hears && (
        <PressButton
          state={state}
          at="expectations"
          look="tonal"
          label={`Understood otherwise: ${name}`}
          onPress={() => send({ is: 'opened', form: { is: 'understood-otherwise', name, words: '' } })}
        >
          Understood otherwise
        </PressButton>
      )}
    </div>
  );
}

const icons: Readonly<Record<ExpectationView['state'], IconName>> = {
  'not-set': 'open',
  due: 'alert',
  set: 'ok',
  'not-agreed': 'wait',
  'not-applicable': 'none',
  'understood-otherwise': 'alert',
};
