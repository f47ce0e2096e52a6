import type { Handoff, Signoff } from './handoff';
import type { HandoffEvent } from './handoff-event';

/** The latest decision of each role stands. */
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
    };
  });
  const signoffs = [...handoff.signoffs.filter(({ role }) => !event.roles.some((other) => other === role)), ...fresh];
  return withSignoffs({ ...handoff, contents: { ...handoff.contents, [event.content]: event.sections } }, signoffs);
}

/** Contents that no decision belongs to any more are forgotten. */
export const withSignoffs = ({ contents }: Handoff, signoffs: readonly Signoff[]): Partial<Handoff> => ({
  signoffs,
  contents: Object.fromEntries(Object.entries(contents).filter(([content]) => signoffs.some((signoff) => signoff.content === content))),
  stampOwed: true,
});
