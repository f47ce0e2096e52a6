import { ask } from '../api';
import { become } from '../state/become';
import { changed } from '../state/changes';
import { hideSteps, showsSteps } from '../state/first-steps';
import { me } from '../state/me';
import { wallClock } from '../state/format-time';
import { go, route, type ViewName } from '../state/route';
import { useAsked } from '../state/use-asked';
import { accounts, documents, myZone, nameOf, roleOn, trackerId, trackerOwner } from '../state/workspace';
import { Icon } from './icon';
import { Popover } from './popover';
import { type Happened, type Step, steps, tddAtHand } from './steps';

interface Values {
  readonly values?: readonly (readonly string[])[];
}

/** What the tracker's log tells; read as its owner, so that the steps are ticked whoever sits here. */
async function loadHappened(id: string, owner: string): Promise<readonly Happened[]> {
  const { values = [] } = await ask<Values>(`/v4/spreadsheets/${id}/values/Log!C2:G`, { as: owner });
  return values.map(([who = '', handoff = '', what = '', , details = '']) => ({
    ...{ who, handoff, what },
    tdd: what === 'registered' ? /"fileId":"([\w-]+)"/.exec(details)?.[1] : undefined,
    start: what === 'meeting booked' ? Number(/"start":(\d+)/.exec(details)?.[1]) : undefined,
  }));
}

/** A guided way through the main job: each step is ticked by what has really happened. Until it is put away. */
export function FirstSteps() {
  const [id, owner] = [trackerId.value, trackerOwner.value];
  const asked = useAsked(`${id} ${owner}`, changed.value.files, () =>
    id === null || owner === null ? Promise.resolve([]) : loadHappened(id, owner),
  );
  if (!showsSteps.value || asked.value === null) return null;
  const happened = asked.value;
  const done = steps.filter((step) => step.isDone(happened)).length;
  const next = steps.find((step) => !step.isDone(happened));
  return (
    <section class="first-steps" aria-label="First steps">
      <Popover label="All steps" side="left" buttonClass="quiet" button={<Ticks happened={happened} done={done} />}>
        {() => <StepList happened={happened} next={next} />}
      </Popover>
      {next ? <NextStep step={next} number={steps.indexOf(next) + 1} happened={happened} /> : <AllDone happened={happened} />}
      <button type="button" class="quiet" aria-label="Hide the first steps" title="Hide the first steps" onClick={hideSteps}>
        <Icon name="close" size={18} />
      </button>
    </section>
  );
}

function Ticks({ happened, done }: { readonly happened: readonly Happened[]; readonly done: number }) {
  return (
    <>
      <span class="ticks" aria-hidden="true">
        {steps.map((step) => (
          <i key={step.title} class={step.isDone(happened) ? 'done' : ''} />
        ))}
      </span>
      {done} of {steps.length}
      <span class="away">steps done. Show all of them</span>
      <Icon name="down" size={18} />
    </>
  );
}

function NextStep({ step, number, happened }: { readonly step: Step; readonly number: number; readonly happened: readonly Happened[] }) {
  const who = step.who(happened);
  const isKnown = accounts.value.some(({ email }) => email === who);
  const isMe = !isKnown || who === me.value;
  const there = placeOf(step, happened);
  return (
    <>
      <p class="next-step">
        <strong>
          {number === 1 ? 'Welcome. Step 1: ' : `Step ${number}: `}
          {step.title}.
        </strong>{' '}
        {step.says}
      </p>
      {(!isMe || route.value.view !== there.view || (there.id !== '' && route.value.id !== there.id)) && (
        <button type="button" onClick={() => void takeMeThere(step, happened, isKnown ? who : me.value)}>
          {isMe ? 'Take me there' : `Continue as ${nameOf(who).split(' ')[0] ?? who}`}
        </button>
      )}
    </>
  );
}

function AllDone({ happened }: { readonly happened: readonly Happened[] }) {
  const start = happened.filter((each) => each.start).at(-1)?.start;
  return (
    <>
      <p class="next-step">
        <strong>That was the main job.</strong> Change a line of the document and see the sign-offs go out of date; move the meeting; let a
        service fail under “Faults”.
      </p>
      {start && route.value.view !== 'calendars' && (
        <button type="button" onClick={() => go('calendars', wallClock(start, myZone.value).slice(0, 10))}>
          See the meeting
        </button>
      )}
    </>
  );
}

function StepList({ happened, next }: { readonly happened: readonly Happened[]; readonly next: Step | undefined }) {
  return (
    <ol class="step-list">
      {steps.map((step) => {
        const isDone = step.isDone(happened);
        return (
          <li key={step.title} class={isDone ? 'done' : undefined} aria-current={step === next ? 'step' : undefined}>
            <Icon name={isDone ? 'done' : 'next'} size={18} />
            <span>
              {step.title}
              <span class="away">{isDone ? ', done' : ''}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Where the one who sits here does it. Who may not edit the document gets no panel there, but on the Handoff page. */
function placeOf({ view }: Step, happened: readonly Happened[]): { readonly view: ViewName; readonly id: string } {
  if (view !== 'document') return { view, id: '' };
  const id = tddAtHand(happened);
  if (id === undefined) return { view, id: '' };
  const role = roleOn(id);
  return { view: role === 'owner' || role === 'writer' ? 'document' : 'handoff', id };
}

async function takeMeThere(step: Step, happened: readonly Happened[], who: string): Promise<void> {
  await become(who);
  const { view, id } = placeOf(step, happened);
  go(view, view === 'document' && id === '' ? (documents.value[0]?.id ?? '') : id);
}
