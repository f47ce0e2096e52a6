import type { ProductionView } from '../../rpc/contract/checks-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Answer, Showing } from '../state';
import type { IconName } from './icon';
import { PressButton } from './press-button';
import { RowActions } from './row-actions';
import { Row } from './row';
import { Segments } from './segments';
import { TrialBesideProduction } from './trial-beside-production';

/** Does production differ from the trial? Who said so and when, and whether the section that follows from it is there. */
export function ProductionRow({ state, send }: { readonly state: Showing; readonly send: Send }) {
  const { production, me } = state.panel;
  const { icon, figure } = lookOf(production);
  return (
    <Row state={state} send={send} name="production" icon={icon} title="Production" figure={figure}>
      {may(state.panel, 'declare-production') ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send({ is: 'declared' });
          }}
        >
          <Segments
            legend="Does production differ from the trial?"
            name="production"
            value={state.answer ?? production.declared}
            options={answers}
            locked={state.doing !== null}
            onPick={(answer) => send({ is: 'picked', answer })}
          />
          <p class="muted">{production.says || 'Nobody has answered yet. You can ask for a review after that.'}</p>
          {state.answer !== null && (
            <div class="acts" ref={intoSight}>
              <PressButton state={state} at="production" call="declareProduction" look="primary" type="submit">
                Record “{answers.find(({ value }) => value === state.answer)?.label}”
              </PressButton>
              <PressButton state={state} at="production" onPress={() => send({ is: 'picked', answer: production.declared })}>
                Cancel
              </PressButton>
              <p class="muted">This will be recorded as said by {me.email}.</p>
            </div>
          )}
        </form>
      ) : (
        <>
          <p>{spoken[production.declared]}</p>
          {production.says !== '' && <p class="muted">{production.says}</p>}
        </>
      )}
      <p class="muted">{sectionSays(production)}</p>
      <TrialBesideProduction production={production} />
      <RowActions state={state} send={send} at="production" actions={['add-production-section']} />
    </Row>
  );
}

/** Nothing is recorded by a pick alone, so the button that records it has to be seen. */
const intoSight = (acts: HTMLElement | null) => acts?.scrollIntoView({ block: 'nearest' });

const answers: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'undecided', label: 'Not decided yet' },
];

const spoken: Readonly<Record<Answer, string>> = {
  yes: 'Production differs from the trial.',
  no: 'Production does not differ from the trial.',
  undecided: 'It is not decided yet whether production differs from the trial.',
};

function lookOf({ declared, section }: ProductionView): { readonly icon: IconName; readonly figure: string } {
  if (declared === 'undecided') return { icon: 'alert', figure: 'not decided yet' };
  if (declared === 'no') return { icon: 'ok', figure: 'does not differ' };
  if (section === null) return { icon: 'stop', figure: 'differs · no section' };
  return section.state === 'filled' ? { icon: 'ok', figure: 'differs · filled' } : { icon: 'stop', figure: 'differs · not filled' };
}

function sectionSays({ section }: ProductionView): string {
  if (section === null) return 'The TDD has no separate section on production requirements.';
  const where = [...section.path, section.heading].join(' › ');
  switch (section.state) {
    case 'filled':
      return `“${where}” is filled in.`;
    case 'empty':
      return `“${where}” is there but empty.`;
    case 'placeholder':
      return `“${where}” still has only placeholders.`;
  }
}
