import type { PanelView } from '../../rpc/contract/panel-view';

/** Which account this will be recorded under, and for which role: the last moment to notice the wrong one. */
export function SigningAs({ panel: { me, handoff } }: { readonly panel: PanelView }) {
  const assigned = handoff?.reviewers.filter(({ person }) => person?.email === me.email).map(({ role }) => role) ?? [];
  const absent = assigned.length > 0 ? [] : standsInFor(me.email, handoff);
  const roles = assigned.length + absent.length > 0 ? assigned : me.roles.filter((role) => role === 'IE' || role === 'PM');
  return (
    <p class="signing">
      Signing as <b>{me.email}</b>
      {roles.length > 0 && (
        <>
          , as <b>{roles.join(' and ')}</b>
        </>
      )}
      {absent.length > 0 && (
        <>
          , for <b>{absent.join(' and ')}</b>
        </>
      )}
      .
    </p>
  );
}

const standsInFor = (email: string, handoff: PanelView['handoff']): readonly string[] =>
  (handoff?.standIns ?? [])
    .filter(({ person, now }) => now && person.email === email)
    .map(({ role }) => handoff?.reviewers.find((reviewer) => reviewer.role === role)?.person?.name ?? role);
