import { type Condition, openConditions } from './condition';
import type { Handoff, Signoff } from './handoff';
import type { HandoffEvent } from './handoff-event';
import { reviewersOf } from './reviewers-of';

/** The latest decision of each role stands, and brings its conditions; one that is open already is not doubled. */
export function decided(handoff: Handoff, event: HandoffEvent & { what: 'signed off' | 'asked for changes' }): Partial<Handoff> {
  const fresh = event.roles.map((role): Signoff => {
    const absent = event.for?.[role];
    return {
      role,
      by: event.by,
      ...(absent === undefined ? {} : { for: absent }),
      at: event.at,
      decision: event.what === 'signed off' ? 'signed-off' : 'asked-for-changes',
      note: event.note,
      section: event.section,
      content: event.content,
      production: handoff.production.is,
    };
  });
  const signoffs = [...handoff.signoffs.filter(({ role }) => !event.roles.some((other) => other === role)), ...fresh];
  return {
    ...withSignoffs({ ...handoff, contents: { ...handoff.contents, [event.content]: event.sections } }, signoffs),
    ...withConditions(handoff, event),
  };
}

function withConditions(
  handoff: Handoff,
  { at, by, roles: [role], conditions = [] }: HandoffEvent & { what: 'signed off' | 'asked for changes' },
): Pick<Handoff, 'conditions'> {
  const open = openConditions(handoff).map(({ text }) => text);
  const fresh = conditions.flatMap((text): Condition[] => (role && !open.includes(text) ? [{ role, text, by, at, met: null }] : []));
  return { conditions: [...handoff.conditions, ...fresh] };
}

/** The open condition of that text is met. */
export const conditionMet = (
  { conditions }: Handoff,
  { text, how, at, by }: HandoffEvent & { what: 'condition met' },
): Partial<Handoff> => ({
  conditions: conditions.map((condition) =>
    condition.text === text && condition.met === null ? { ...condition, met: { by, at, how } } : condition,
  ),
});

/** Contents that no decision belongs to any more are forgotten. */
export const withSignoffs = ({ contents }: Handoff, signoffs: readonly Signoff[]): Partial<Handoff> => ({
  signoffs,
  contents: Object.fromEntries(Object.entries(contents).filter(([content]) => signoffs.some((signoff) => signoff.content === content))),
  stampOwed: true,
});

/** Everybody whose sign-off is needed has signed, whatever was edited since; one in whose place somebody signed stands for themselves. */
export const isSignedOff = ({ team, signoffs }: Pick<Handoff, 'team' | 'signoffs'>): boolean =>
  reviewersOf(team).every(({ role, who }) =>
    signoffs.some((signoff) => signoff.role === role && signoff.decision === 'signed-off' && (signoff.for ?? signoff.by) === who),
  );
