import { ask } from '../api';
import { become } from '../state/become';
import { changed } from '../state/changes';
import { hideSteps, showsSteps } from '../state/first-steps';
import { me } from '../state/me';
import { askNews } from '../state/news';
import { soughtCell } from '../state/sought-cell';
import { wallClock } from '../state/format-time';
import { go, route, type ViewName } from '../state/route';
import { useAsked } from '../state/use-asked';
import { accounts, documents, myZone, nameOf, roleOn, trackerId, trackerOwner } from '../state/workspace';
import { Icon } from './icon';
import { Popover } from './popover';
import { type Happened, handoffAtHand, type Standing, type Step, steps, tddAtHand, whoIsNext } from './steps';

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

/** Where the handoff at hand stands, by the log and by its row. */
async function loadStanding(id: string, owner: string): Promise<Standing> {
  const [happened, { tracker }] = await Promise.all([loadHappened(id, owner), askNews()]);
  const cellUnder = (heading: string): string => {
    const row = tracker?.rows.find(({ cells }) => cells[0] === handoffAtHand(happened) && cells[0] !== '');
    return row?.cells[tracker?.rows[0]?.cells.indexOf(heading) ?? -1] ?? '';
  };
  const names = cellUnder('Waiting for');
  // In the order in which they are named.
  const waitingFor = accounts.value
    .filter(({ name }) => names.includes(name))
    .sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
  return { happened, stage: cellUnder('Stage'), waitingFor: waitingFor.map(({ email }) => email) };
}

const nothing: Standing = { happened: [], stage: '', waitingFor: [] };

/** A guided way through the main job: each step is ticked by what has really happened. Until it is put away. */
export function FirstSteps() {
  const [id, owner] = [trackerId.value, trackerOwner.value];
  const asked = useAsked(`${id} ${owner}`, changed.value.files, () =>
    id === null || owner === null ? Promise.resolve(nothing) : loadStanding(id, owner),
  );
  if (!showsSteps.value || asked.value === null) return null;
  const standing = asked.value;
  const done = steps.filter((step) => step.isDone(standing)).length;
  const next = steps.find((step) => !step.isDone(standing));
  return (
    <section class="first-steps" aria-label="First steps">
      <Popover label="All steps" side="left" buttonClass="quiet" button={<Ticks standing={standing} done={done} />}>
        {() => <StepList standing={standing} next={next} />}
      </Popover>
      {next ? <NextStep step={next} number={steps.indexOf(next) + 1} standing={standing} /> : <AllDone happened={standing.happened} />}
      <button type="button" class="quiet" aria-label="Hide the first steps" title="Hide the first steps" onClick={hideSteps}>
        <Icon name="close" size={18} />
      </button>
    </section>
  );
}

function Ticks({ standing, done }: { readonly standing: Standing; readonly done: number }) {
  return (
    <>
      <span class="ticks" aria-hidden="true">
        {steps.map((step) => (
          <i key={step.title} class={step.isDone(standing) ? 'done' : ''} />
        ))}
      </span>
      {done} of {steps.length}
      <span class="away">steps done. Show all of them</span>
      <Icon name="down" size={18} />
    </>
  );
}

function NextStep({ step, number, standing }: { readonly step: Step; readonly number: number; readonly standing: Standing }) {
  const who = whoIsNext(step, standing, me.value);
  const isKnown = accounts.value.some(({ email }) => email === who);
  const isMe = !isKnown || who === me.value;
  const there = placeOf(step, standing.happened);
  return (
    <>
      <p class="next-step">
        <strong>
          {number === 1 ? 'Welcome. Step 1: ' : `Step ${number}: `}
          {step.title}.
        </strong>{' '}
        {step.says(standing)}
      </p>
      {(!isMe || step.heading !== undefined || route.value.view !== there.view || (there.id !== '' && route.value.id !== there.id)) && (
        <button type="button" onClick={() => void takeMeThere(step, standing.happened, isKnown ? who : me.value)}>
          {isMe ? 'Take me there' : `Continue as ${nameOf(who).split(' ')[0] ?? who}`}
        </button>
      )}
    </>
  );
}

function AllDone({ happened }: { readonly happened: readonly Happened[] }) {
  const start = happened.filter((each) => each.start).at(-1)?.start;
  const day = start ? wallClock(start, myZone.value).slice(0, 10) : null;
  return (
    <>
      <p class="next-step">
        <strong>That was the main job.</strong> Change a line of the document and see the sign-offs go out of date; move the meeting; let a
        service fail under “Faults”.
      </p>
      {day !== null && (route.value.view !== 'calendars' || route.value.id !== day) && (
        <button type="button" onClick={() => go('calendars', day)}>
          See the meeting
        </button>
      )}
    </>
  );
}

function StepList({ standing, next }: { readonly standing: Standing; readonly next: Step | undefined }) {
  return (
    <ol class="step-list">
      {steps.map((step) => {
        const isDone = step.isDone(standing);
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
  if (step.heading !== undefined) soughtCell.value = { first: handoffAtHand(happened), heading: step.heading };
  go(view, view === 'document' && id === '' ? (documents.value[0]?.id ?? '') : id);
}
