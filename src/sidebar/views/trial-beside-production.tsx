import type { ProductionView } from '../../rpc/contract/checks-view';

/** Trial beside production, fact by fact: its name over both, since a sidebar has no room for a third column. */
export function TrialBesideProduction({ production: { compared = [] } }: { readonly production: ProductionView }) {
  if (compared.length === 0) return null;
  return (
    <details class="fold">
      <summary>Trial and production side by side</summary>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">Trial</th>
            <th scope="col">Production</th>
          </tr>
        </thead>
        {compared.map(({ fact, trial, production }) => (
          <tbody key={fact}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {fact}
              </th>
            </tr>
            <tr>
              <Said text={trial} />
              <Said text={production} />
            </tr>
          </tbody>
        ))}
      </table>
    </details>
  );
}

const Said = ({ text }: { readonly text: string }) => (text === '' ? <td class="muted">not said</td> : <td>{text}</td>);
